import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SINGLE_FILE } from '../../src/screens/delivery.ts';
import { readFixture } from '../support/answers.ts';
import { readPdf, squeezed } from '../support/pdf.ts';
import { TRANSLATE } from '../support/summary.ts';
import { actions, type Firefox, startFirefox } from './firefox.ts';

const t = TRANSLATE.lv;
const EXAMPLE_ID = '0190a3c2-1111-7000-8000-000000000001';
const PURPOSE = t('questionnaire.q07.fields.purpose.options.obligation');
let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
}, 180_000);
afterAll(() => firefox?.close());

/** Begins an assessment and answers question 7. Resolves to the address of the assessment. */
async function answer(page: Page, address: string): Promise<string> {
  const { press, heading, choose, see } = actions(page);
  await page.goto(address);
  await heading(t('ui.start.title'));
  await page.locator('#new-name').fill('Firefox');
  await press('button', t('ui.start.begin'));
  await heading('Firefox');
  const assessment = page.url();
  await page.goto(`${assessment}/q07`);
  await heading(t('questionnaire.q07.quick'));
  await choose(PURPOSE);
  await see(t('ui.frame.saving.saved', { at: '2026-01-01T00:00:00Z' }).replace(/\d.*$/, '').trim());
  return assessment;
}

async function openExample(page: Page, address: string): Promise<void> {
  const { heading } = actions(page);
  const file = join(tmpdir(), `e-service-assessment-${process.pid}.json`);
  writeFileSync(file, readFixture('examples/residence-declaration.json'));
  await page.goto(address);
  await heading(t('ui.start.title'));
  const input = await page.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
  await heading('Dzīvesvietas deklarēšana');
}

const PLACES: readonly [string, () => string][] = [
  ['on a server', () => inject('site')],
  ['as one file from the disk', () => pathToFileURL(join(inject('built'), SINGLE_FILE)).href],
];

test.each(PLACES)(
  '%s, an answer survives a reload and is saved in a file, and a file opens',
  async (_where, address) => {
    const { page, errors } = await firefox.newPage();
    const { press, heading, isChosen, see } = actions(page);
    const assessment = await answer(page, address());
    await page.reload();
    await heading(t('questionnaire.q07.quick'));
    await expect.poll(() => isChosen(PURPOSE)).toBe(true);

    await page.goto(`${assessment}/file`);
    await heading(t('ui.file.title'));
    const { name, bytes } = await firefox.saved(() => press('button', t('ui.file.save')));
    expect(name).toMatch(/\.json$/);
    expect(JSON.parse(bytes.toString()).answers.q07).toMatchObject({ purpose: 'obligation' });

    const other = await firefox.newPage();
    await openExample(other.page, address());
    await actions(other.page).see(t('questionnaire.q05.short'));
    await see(t('ui.file.title'));
    expect([...errors, ...other.errors]).toEqual([]);
  },
);

/** The setting "block all cookies": pages may not store anything, and tabs may not talk to each other. */
const BLOCKED = { 'network.cookie.cookieBehavior': 2 };

test.each(PLACES)(
  '%s, the page says if nothing can be stored, and the saved file has the work',
  async (_where, address) => {
    const strict = await startFirefox(BLOCKED);
    try {
      const { page, errors } = await strict.newPage();
      const { press, heading, see } = actions(page);
      await page.goto(address());
      await heading(t('ui.start.title'));
      await page.locator('#new-name').fill('Firefox');
      await press('button', t('ui.start.begin'));
      await heading('Firefox');
      await see(t('ui.frame.saving.failed'));
      await press('a', t('ui.frame.places.file'));
      await see(t('errors.save.blocked'));
      const { bytes } = await strict.saved(() => press('button', t('ui.file.save')));
      expect(JSON.parse(bytes.toString()).service.name).toBe('Firefox');
      expect(errors).toEqual([]);
    } finally {
      await strict.close();
    }
  },
);

test('page one fits on one sheet, and the Word document is made', async () => {
  const { page, errors } = await firefox.newPage();
  const { heading, press } = actions(page);
  await openExample(page, inject('site'));
  await page.goto(`${inject('site')}#/a/${EXAMPLE_ID}/summary`);
  await heading('Dzīvesvietas deklarēšana');
  await page.waitForSelector('.paper .page-one');
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const pages = Array.from({ length: pdf.pages }, (_, index) => pdf.page(index + 1));
  // Firefox writes no tags into the PDF, so all text counts as text in the margin.
  const texts = (await Promise.all(pages)).map(({ text, margin }) => squeezed(text + margin));
  const ends = squeezed(t('assessment.decision.because'));
  expect(texts[0]).toContain(squeezed('Dzīvesvietas deklarēšana'));
  expect(texts.map((text) => text.includes(ends)).indexOf(true)).toBe(0);
  // No sheet may be left empty between parts that begin on a new page.
  expect(texts.filter((text) => text.length < 20)).toEqual([]);
  const { name, bytes } = await firefox.saved(() => press('button', t('ui.exports.word')));
  expect(name).toMatch(/\.docx$/);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(errors).toEqual([]);
});
