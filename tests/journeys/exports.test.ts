import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { wordBlocks } from '../../src/summary/word/writeWord.ts';
import { blockTexts } from '../support/blockTexts.ts';
import { startBrowser } from '../support/browser.ts';
import { all, readDocx, textOf } from '../support/docx.ts';
import { printed } from '../support/paper.ts';
import { squeezed } from '../support/pdf.ts';
import { readCsv } from '../support/readCsv.ts';
import { exampleFile, tell } from '../support/summary.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();
const EXAMPLE = exampleFile('residence-declaration');
const EXAMPLE_ID = EXAMPLE.id;

/** Opens an example from a file and goes to its summary. */
async function openSummary(page: Page, file = EXAMPLE) {
  const visit = createVisit(page);
  await visit.start();
  await visit.openFile(JSON.stringify(file));
  await page.getByRole('heading', { level: 1, name: EXAMPLE.service?.name ?? '' }).waitFor();
  await visit.go(EXAMPLE_ID, 'summary');
  await page.getByRole('button', { name: visit.t('ui.exports.word') }).waitFor();
  return visit;
}

async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the summary is saved as a Word document and as two tables', async () => {
  const page = await newPage();
  const visit = await openSummary(page);
  const { t } = visit;
  const { summary } = tell(EXAMPLE, 'lv', fingerprintOf(EXAMPLE));

  const word = await saved(page, t('ui.exports.word'));
  expect(word.name).toBe('Dzīvesvietas deklarēšana kopsavilkums 2026-11-20.docx');
  expect([...word.bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  const texts = all(readDocx(word.bytes).part('word/document.xml'), 'p').map(textOf).join('\n');
  for (const text of wordBlocks(summary, t).flatMap(blockTexts)) expect(texts).toContain(text);
  expect(texts).toContain(t('ui.paper.costs.balance'));

  const answers = await saved(page, t('ui.exports.answers'));
  expect(answers.name).toBe('Dzīvesvietas deklarēšana atbildes 2026-11-20.csv');
  expect([...answers.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new Set(readCsv(answers.bytes.toString('utf8')).map(([number]) => number)).size).toBe(
    1 + QUESTION_IDS.length,
  );
  const actions = await saved(page, t('ui.exports.actions'));
  expect(readCsv(actions.bytes.toString('utf8'))).toHaveLength(1 + summary.actionPlan.items.length);
  const choice = page.getByLabel(t('ui.exports.spreadsheets.en'));
  // The choice is folded away, so that it does not push the paper down.
  expect(await choice.isVisible()).toBe(false);
  await page
    .locator('summary')
    .filter({ hasText: t('ui.exports.spreadsheet') })
    .click();
  await choice.check();
  const english = await saved(page, t('ui.exports.actions'));
  expect(readCsv(english.bytes.toString('utf8'), ',')).toHaveLength(1 + summary.actionPlan.items.length);

  await visit.go(EXAMPLE_ID, 'documents/activity');
  await page.getByRole('heading', { level: 1, name: t('documents.kinds.activity.name') }).waitFor();
  const form = await saved(page, t('ui.documents.word'));
  expect(form.name).toBe(
    'Dzīvesvietas deklarēšana Attīstības aktivitātes pieteikums un apraksts 2026-11-20.docx',
  );
  const rows = all(readDocx(form.bytes).part('word/document.xml'), 'p').map(textOf).join('\n');
  for (const text of ['3.1. Mērķis un risināmā problēma', '7.4. Plānotā pabeigšana'])
    expect(rows).toContain(text);
});

test('the Word document says what the printed paper says', async () => {
  const page = await newPage();
  const { t } = await openSummary(page);
  const pdf = await printed(page);
  const pages = await Promise.all(Array.from({ length: pdf.pages }, (_, index) => pdf.page(index + 1)));
  const paper = squeezed(pages.map(({ text }) => text).join(''));
  const { bytes } = await saved(page, t('ui.exports.word'));
  const word = squeezed(all(readDocx(bytes).part('word/document.xml'), 'p').map(textOf).join(''));

  const { summary } = tell(EXAMPLE, 'lv', fingerprintOf(EXAMPLE));
  const { headline, reasonsFor, reasonsAgainst, actionPlan, figures, legal, form, annex } = summary;
  const said = [
    headline.word,
    headline.sentence,
    ...[...reasonsFor.items, ...reasonsAgainst.items].map(({ text }) => text),
    ...actionPlan.items.flatMap(({ what, found }) => [what, found]),
    ...figures.items.flatMap(({ label, value, note }) => [label, value, note]),
    ...legal.grounds.flatMap(({ text, point }) => [text, point]),
    ...form.components.flatMap(({ name, neededText }) => [name, neededText]),
    ...annex.entries.flatMap(({ title, note, rows }) => [
      title,
      note ?? '',
      ...rows.flatMap(({ value }) => value),
    ]),
  ];
  const missing = (text: string) => said.filter((each) => !text.includes(squeezed(each)));
  expect(said.length).toBeGreaterThan(150);
  expect(missing(word)).toEqual([]);
  expect(missing(paper)).toEqual([]);
});

test('if an export fails the page says so, and the next attempt may succeed', async () => {
  const page = await newPage();
  const { t } = await openSummary(page);
  await page.route(/writeWord/, (route) => route.abort());
  await page.getByRole('button', { name: t('ui.exports.word') }).click();
  await page.getByRole('alert').getByText(t('ui.exports.failed')).waitFor();
  expect((await saved(page, t('ui.exports.actions'))).bytes.length).toBeGreaterThan(10);
  await page.getByRole('alert').waitFor({ state: 'detached' });
});

test('a decision is recorded, marked once an answer changes, saved in the file, and deleted again', async () => {
  const page = await newPage();
  const visit = await openSummary(page);
  const { t } = visit;
  await page.getByLabel(t('assessment.decision.kinds.build'), { exact: true }).check();
  await page.getByLabel(t('ui.decision.by')).fill('Anna Liepa');
  await page.getByLabel(t('ui.common.day'), { exact: true }).fill('30');
  await page.getByLabel(t('ui.common.month'), { exact: true }).fill('11');
  await page.getByLabel(t('ui.common.year'), { exact: true }).fill('2026');
  const axe = () => new AxeBuilder({ page }).include('.decision-entry').setLegacyMode().analyze();
  expect((await axe()).violations).toEqual([]);
  await page.getByRole('button', { name: t('ui.decision.record') }).click();
  await page.getByRole('button', { name: t('ui.decision.edit') }).waitFor();
  expect((await axe()).violations).toEqual([]);
  const first = page.locator('.page-one');
  expect(await first.textContent()).toContain('Anna Liepa');
  expect(await first.textContent()).not.toContain(t('assessment.decision.changedUndated'));

  await visit.go(EXAMPLE_ID, 'q24');
  await page.getByText(t('questionnaire.q24.fields.staffTraining.options.no'), { exact: true }).click();
  const { decision } = await visit.exported(EXAMPLE_ID);
  expect(decision).toMatchObject({
    outcome: 'approved',
    decided: 'build',
    by: 'Anna Liepa',
    date: '2026-11-30',
  });
  expect(decision?.recommendation).toBe('build');
  expect(decision?.fingerprint).toBe(fingerprintOf(EXAMPLE));

  await visit.go(EXAMPLE_ID, 'summary');
  const changed = t('assessment.decision.changed', { date: '30.11.2026.' });
  await first.getByText(changed).waitFor();
  await page.locator('.decision-entry').getByText(changed).waitFor();
  await page.getByText(t('ui.decision.recordedHere', { at: decision?.recordedAt })).waitFor();
  await page.getByRole('button', { name: t('ui.decision.clear') }).click();
  await first.getByText(changed).waitFor({ state: 'detached' });
  expect(await visit.exported(EXAMPLE_ID)).not.toHaveProperty('decision');
});

test('a decision that came with a file says so', async () => {
  const page = await newPage();
  const at = '2026-11-30T10:00:00Z';
  const decision = { outcome: 'rejected', decided: 'postpone', recordedAt: at } as const;
  const { t } = await openSummary(page, { ...EXAMPLE, decision });
  await page.getByText(t('ui.decision.recordedInFile', { at })).waitFor();
  // The printed sheet says so too.
  await page.locator('.decision').getByText(t('assessment.decision.stated'), { exact: true }).waitFor();
});
