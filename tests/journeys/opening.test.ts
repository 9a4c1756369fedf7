import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Key } from '../../locales/words.ts';
import { AT, fileWith, readFixture } from '../support/answers.ts';
import { startBrowser } from '../support/browser.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();

const REFUSED: readonly (readonly [Key, Record<string, unknown>, file: string])[] = [
  ['errors.file.notJson', {}, 'nav JSON'],
  ['errors.file.notJsonAt', { line: 2, column: 1 }, '{"format": 1,\n}'],
  ['errors.file.notOurFormat', {}, '{"format":"recipe"}'],
  ['errors.file.newerVersion', { version: 2, known: 1 }, fileWith({ formatVersion: 2 })],
  ['errors.file.tooLarge', {}, fileWith({ later: 'a'.repeat(5_000_000) })],
  ['errors.file.tooDeep', { max: 32 }, fileWith({ later: JSON.parse('['.repeat(40) + ']'.repeat(40)) })],
  ['errors.file.invalidValue', { path: '/service/name' }, fileWith({ service: { name: 5 } })],
  [
    'errors.file.invalidValueInQuestion',
    { number: 3, path: '/answers/q03/buildCost' },
    fileWith({ answers: { q03: { buildCost: -1 } } }),
  ],
  ['errors.file.unknownOption', { path: '/decision/outcome' }, fileWith({ decision: { outcome: 'maybe' } })],
  [
    'errors.file.unknownOptionInQuestion',
    { number: 1, path: '/answers/q01/need' },
    fileWith({ answers: { q01: { need: 'miracle' } } }),
  ],
];

test.each(['lv', 'en'] as const)('a refused file says why and changes nothing (%s)', async (language) => {
  const page = await newPage();
  const visit = createVisit(page, language);
  await visit.start();
  const times = { createdAt: AT, updatedAt: AT };
  await visit.openFile(
    fileWith({ ...times, service: { name: 'Paraugs' }, answers: { q01: { need: 'automation' } } }),
  );
  await page.getByRole('heading', { level: 1, name: 'Paraugs' }).waitFor();
  const before = await visit.exported('assessment-1');
  for (const [key, params, file] of REFUSED) {
    await visit.openFile(file);
    await page
      .getByRole('alert')
      .filter({ hasText: visit.t(key, params) })
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  }
  expect(page.url()).toMatch(/assessment-1\/file$/);
  expect(await visit.exported('assessment-1')).toEqual(before);
  await visit.start();
  await expect.poll(() => names(page)).toEqual(['Paraugs']);
});

/** The names of the assessments on the start page. */
const names = async (page: Page) => (await page.locator('.assessments__name').allTextContents()).sort();

const residence = (name: string) =>
  JSON.stringify({ ...JSON.parse(readFixture('examples/residence-declaration.json')), service: { name } });

test('opening a file of an existing assessment asks what to keep', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const { t } = visit;
  const opener = page.getByRole('button', { name: t('ui.file.open'), exact: true });
  const answer = (label: string) => page.getByRole('dialog').getByRole('button', { name: label }).click();
  const opened = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await visit.start();
  await visit.openFile(residence('Pirmais'));
  await opened('Pirmais');

  await visit.start();
  for (const leave of [() => answer(t('ui.common.cancel')), () => page.keyboard.press('Escape')]) {
    await visit.openFile(residence('Otrais'));
    await page.getByRole('dialog', { name: t('ui.file.existsTitle') }).waitFor();
    await leave();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  }
  await page.reload();
  await expect.poll(() => names(page)).toEqual(['Pirmais']);

  await visit.openFile(residence('Otrais'));
  await answer(t('ui.file.keepBoth'));
  await opened('Otrais');
  await visit.start();
  await expect.poll(() => names(page)).toEqual(['Otrais', 'Pirmais']);

  await visit.openFile(residence('Trešais'));
  await answer(t('ui.file.replace'));
  await opened('Trešais');
  await visit.start();
  await expect.poll(() => names(page)).toEqual(['Otrais', 'Trešais']);
});

test('replacing the open assessment shows what the file holds', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await visit.start();
  await visit.openFile(residence('Pirmais'));
  await page.getByRole('heading', { level: 1, name: 'Pirmais' }).waitFor();
  await page.getByRole('link', { name: visit.t('ui.frame.places.file'), exact: true }).click();
  await visit.openFile(residence('Otrais'));
  await page
    .getByRole('dialog')
    .getByRole('button', { name: visit.t('ui.file.replace') })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Otrais' }).waitFor();
});

test('opening a file that was changed by hand shows a warning first', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const { t } = visit;
  const file = fileWith({
    service: { name: 'Mainīts' },
    decision: { outcome: 'approved', by: 'Kāds' },
    fingerprint: `sha256:${'0'.repeat(64)}`,
  });
  const dialog = page.getByRole('dialog', { name: t('ui.file.warningTitle') });
  await visit.start();
  await visit.openFile(file);
  await dialog.getByText(t('errors.warning.fingerprintMismatch')).waitFor();
  await dialog.getByRole('button', { name: t('ui.common.cancel') }).click();
  await page.reload();
  await visit.heading('start').waitFor();
  expect(await names(page)).toEqual([]);

  await visit.openFile(file);
  await dialog.getByRole('button', { name: t('ui.file.openAnyway') }).click();
  await page.getByRole('heading', { level: 1, name: 'Mainīts' }).waitFor();
  await visit.go('assessment-1', 'summary');
  await page.getByText(t('ui.decision.statedInFile')).waitFor();
});

test.each(['', 'q05', 'result', 'summary', 'file'])(
  'a file dragged from a folder onto a page (%s) is opened like a chosen one',
  async (place) => {
    const page = await newPage();
    const visit = createVisit(page);
    const id = await visit.begin();
    await page.goto(`${page.url().split('#')[0]}#/a/${id}/${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const devtools = await page.context().newCDPSession(page);
    const files = [resolve('tests/fixtures/examples/residence-declaration.json')];
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      devtools.send('Input.dispatchDragEvent', {
        type,
        x: 500,
        y: 400,
        data: { items: [], files, dragOperationsMask: 1 },
      });
    await drag('dragEnter');
    const ready = () => page.evaluate(() => document.body.dataset.drop);
    await expect.poll(() => drag('dragOver').then(ready)).toBe(visit.t('ui.file.open'));
    await drag('drop');
    await page.getByRole('heading', { level: 1, name: 'Dzīvesvietas deklarēšana' }).waitFor();
    expect(await ready()).toBeUndefined();
  },
);
