import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';

/**
 * Bytes compressed with gzip at its best, as servers send them. `first` is needed before the first question can be
 * answered. `scoring` arrives beside it, with its panel and words. `after` reads the institution's identity once the
 * page is drawn.
 */
const BUDGET = { first: 130_000, scoring: 17_250, after: 4_500 };
/** The expected files, by their names without the hash. The test names any other file that is loaded. */
const FILES = ['after', 'index', 'scoring', 'sw.js'];
/** Files that nothing waits for. */
const AFTER = ['after', 'sw.js'];
/**
 * Loaded once the page has been open for five seconds, so only a slow machine sees them here: the help of a question,
 * all words, and the code that keeps the program offline.
 */
const LATE = ['start', 'question', 'shared', 'later'];
const { newPage } = startBrowser();

test('the JavaScript up to the first usable question is as stated here, file by file', async () => {
  const page = await newPage();
  const asked = new Set<string>();
  let counting = true;
  page.on('request', (request) => {
    if (counting && request.resourceType() === 'script') asked.add(request.url());
  });

  await page.goto(inject('site'));
  await page.getByRole('button', { name: 'Sākt jaunu novērtējumu' }).click();
  await page.getByRole('link', { name: 'Izveides pamatojums' }).first().click();
  const answer = page.getByLabel('Jauns e-pakalpojums', { exact: true });
  await answer.waitFor();
  // Every requested file counts, even if the question does not need it.
  await page.waitForTimeout(500);
  counting = false;
  const sizes = await Promise.all(
    [...asked].map(async (url) => {
      const body = await (await fetch(url)).arrayBuffer();
      return [url, gzipSync(Buffer.from(body), { level: 9 }).length] as const;
    }),
  );
  await answer.check();

  const list = sizes
    .map(([url, bytes]) => ({ name: url.replace(/^.*\/|-[\w-]{7,8}\.js$/g, ''), bytes }))
    .filter(({ name }) => !LATE.includes(name));
  console.info(list.map(({ name, bytes }) => `${name}: ${bytes} bytes gzip`).join('\n'));
  const scoring = list.filter(({ name }) => name === 'scoring');
  const after = list.filter(({ name }) => AFTER.includes(name));
  const first = list.filter((file) => ![...scoring, ...after].includes(file));
  const sum = (files: typeof list) => files.reduce((total, { bytes }) => total + bytes, 0);
  expect(list.map(({ name }) => name).toSorted()).toEqual(FILES);
  expect(sum(scoring)).toBeLessThanOrEqual(BUDGET.scoring);
  expect(sum(after)).toBeLessThanOrEqual(BUDGET.after);
  expect(sum(first)).toBeLessThanOrEqual(BUDGET.first);
});
