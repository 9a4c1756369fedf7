import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';

const BUDGET = 150_000;
const { newPage } = startBrowser();

test('the JavaScript up to the first usable question is at most 150 kB', async () => {
  const page = await newPage();
  const sizes = new Map<string, number>();
  let counting = true;
  const bodies: Promise<unknown>[] = [];
  page.on('response', (response) => {
    if (!counting || response.request().resourceType() !== 'script') return;
    const size = response.body().then((body) => sizes.set(response.url(), gzipSync(body).length));
    bodies.push(size);
  });

  await page.goto(inject('site'));
  await page.getByRole('button', { name: 'Sākt jaunu novērtējumu' }).click();
  await page.getByRole('link', { name: 'Izveides pamatojums' }).first().click();
  const answer = page.getByLabel('Jauns e-pakalpojums', { exact: true });
  await answer.waitFor();
  // Whatever was asked for on the way counts, also where the question would not need it.
  await page.waitForTimeout(500);
  counting = false;
  await Promise.all(bodies);
  await answer.check();

  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.info(`JavaScript up to the first question: ${total} bytes gzip`);
  expect(sizes.size).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(BUDGET);
});
