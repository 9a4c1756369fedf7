import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SINGLE_FILE } from '../../src/screens/delivery.ts';
import { startBrowser } from '../support/browser.ts';
import { type Deployment, nextVersion, removeFolder, serveFolder } from '../support/deployed.ts';
import { createVisit } from '../support/visit.ts';
import { institution } from '../support/withoutStorage.ts';

const { newPage } = startBrowser();
const MARK = 'next';
let next = '';
const servers: Deployment[] = [];

beforeAll(async () => {
  next = await nextVersion(inject('built'), MARK);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.goAway()));
  await removeFolder(next);
});

async function serve(): Promise<Deployment> {
  const server = await serveFolder(inject('built'));
  servers.push(server);
  return server;
}

/** Waits until the browser has stored the whole program. */
const kept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
const place = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });
/** The first file of the program that a page runs. */
const program = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('script[type=module]')?.getAttribute('src') ?? '');

test('after one visit everything works without the server: reload, English, an example, the paper, Word, and the downloads', async () => {
  const server = await serve();
  const page = await newPage({ serviceWorkers: 'allow' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const visit = createVisit(page, 'en', server.address);
  await page.goto(server.address);
  await kept(page);
  await server.goAway();

  await page.reload();
  await visit.start();
  await page.getByRole('button', { name: visit.t('ui.start.examples.residence.name') }).click();
  await place(page, visit.t('ui.frame.places.result')).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await place(page, visit.t('ui.frame.places.summary')).click();
  const word = page.waitForEvent('download');
  await page.getByRole('button', { name: visit.t('ui.exports.word') }).click();
  expect((await readFile(await (await word).path())).subarray(0, 2).toString()).toBe('PK');
  for (const [place, link, file] of [
    ['#/', 'ui.start.download', SINGLE_FILE],
    ['#/accessibility', 'ui.accessibility.report', 'openacr.yaml'],
  ] as const) {
    await page.goto(`${server.address}${place}`);
    const whole = await readFile(join(inject('built'), file));
    const saved = async (): Promise<boolean> => {
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: visit.t(link) }).click();
      expect((await download).suggestedFilename()).toBe(file);
      const path = await (await download).path().catch(() => undefined);
      return path !== undefined && whole.equals(await readFile(path));
    };
    // The code for offline downloads starts a few seconds after the page. The browser drops a download if too many
    // follow each other.
    await expect.poll(saved, { interval: 2000 }).toBe(true);
  }
  expect(errors).toEqual([]);
});

test('a new version waits for a request; an old tab continues with its own parts, and no work is lost', async () => {
  const server = await serve();
  const page = await newPage({ serviceWorkers: 'allow' });
  const visit = createVisit(page, 'lv', server.address);
  const { t } = visit;
  const id = await visit.begin();
  await visit.go(id, 'q07');
  await kept(page);
  await visit.choose(t('questionnaire.q07.fields.purpose.options.mixed'));
  await institution(visit).pressSequentially('Vec');
  const old = await program(page);

  server.deploy(next);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  await page.getByRole('status').getByText(t('ui.about.waiting')).waitFor();
  await institution(visit).pressSequentially('ā cilne');
  await visit.saved();
  expect(await institution(visit).inputValue()).toBe('Vecā cilne');

  const second = await page.context().newPage();
  const there = createVisit(second, 'lv', server.address);
  await there.go(id, 'q07');
  expect(await program(second)).toBe(old);
  await second.getByRole('button', { name: t('ui.about.change') }).click();
  await expect.poll(() => program(second).catch(() => '')).toContain(MARK);
  await institution(there).waitFor();
  expect(await institution(there).inputValue()).toBe('Vecā cilne');

  await page.getByRole('status').getByText(t('ui.about.elsewhere')).waitFor();
  expect(await program(page)).toBe(old);
  // The server no longer has any part of the old version.
  await place(page, t('ui.frame.places.result')).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.goBack();
  await institution(visit).fill('Vecā cilne raksta');
  await expect.poll(() => institution(there).inputValue()).toBe('Vecā cilne raksta');
  await institution(there).fill('Vecā cilne raksta, jaunā arī');
  await expect.poll(() => institution(visit).inputValue()).toBe('Vecā cilne raksta, jaunā arī');

  // The old parts are removed once the old tabs are gone.
  await page.close();
  const programs = (): Promise<number> => second.evaluate(async () => (await caches.keys()).length);
  expect(await programs()).toBe(2);
  await second.goto('about:blank');
  await second.goto(server.address);
  await expect.poll(programs).toBe(1);
});
