import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Language } from '../../locales/languages.ts';
import { LANGUAGES } from '../../locales/languages.ts';
import type { Key } from '../../locales/words.ts';
import {
  definitionOf,
  QUESTION_IDS,
  type QuestionId,
  questionsOf,
} from '../../src/questionnaire/questionnaire.ts';
import { answerRows } from '../../src/summary/answerRows.ts';
import { startBrowser } from '../support/browser.ts';
import { printed } from '../support/paper.ts';
import { squeezed } from '../support/pdf.ts';
import { exampleFile, TRANSLATE } from '../support/summary.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();
const EXAMPLE = exampleFile('event-permit-in-progress');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

async function openBlank(page: Page, what = 'all', language: Language = 'lv'): Promise<void> {
  await page.goto(`${inject('site')}#/blank/${what}`);
  if (language === 'en') await page.getByRole('button', { name: LANGUAGES.en.name, exact: true }).click();
  await page.getByRole('button', { name: TRANSLATE[language]('ui.paper.print'), exact: true }).waitFor();
}

/** The printed page as a PDF, its pages, and all its text without spaces. */
async function onPaper(page: Page) {
  const pdf = await printed(page);
  const pages = await Promise.all(Array.from({ length: pdf.pages }, (_, index) => pdf.page(index + 1)));
  return { pdf, pages, text: squeezed(pages.map((each) => each.text).join('')) };
}

/** The words of each field to fill in: its label or quick question, and its options. */
function wordsOf(id: QuestionId, language: Language): string[] {
  const t = TRANSLATE[language];
  const text = (path: string) => t(`questionnaire.${id}.${path}` as Key);
  const { fields, quick } = definitionOf(id);
  const joint = quick.kind === 'neededWithEstimate' ? ['needed', 'estimate'] : [];
  const estimate = fields.estimate;
  const estimates = estimate?.kind === 'choice' ? estimate.options : [];
  return [
    text('quick'),
    ...(joint.length > 0 ? ['no', ...estimates, 'yes'].map((option) => text(`quickOptions.${option}`)) : []),
    ...Object.entries(fields).flatMap(([name, field]): string[] => {
      if (joint.includes(name)) return [];
      const alone = quick.kind === 'fields' && quick.fields.length === 1 && quick.fields[0] === name;
      const label = alone ? [] : [text(`fields.${name}.label`)];
      const options = (path: string, values: readonly (string | number | boolean)[]) =>
        values.map((value) => text(`fields.${path}.options.${value}`));
      if (field.kind === 'choice' || field.kind === 'choices')
        return [...label, ...options(name, field.options)];
      if (field.kind === 'matrix') {
        return [
          ...label,
          ...options(name, field.options),
          ...field.parts.map((part) => text(`fields.${name}.parts.${part}`)),
        ];
      }
      if (field.kind !== 'rows') return label;
      return Object.entries(field.row).flatMap(([cell, { kind, ...rest }]) => [
        text(`fields.${name}.fields.${cell}.label`),
        ...options(
          `${name}.fields.${cell}`,
          kind === 'boolean' ? [true, false] : 'options' in rest ? rest.options : [],
        ),
      ]);
    }),
  ];
}

test.each(['lv', 'en'] as const)(
  'the whole questionnaire prints with all questions and fields (%s)',
  async (language) => {
    const page = await newPage();
    await openBlank(page, 'all', language);
    const { pdf, pages, text } = await onPaper(page);
    expect([pdf.tagged, pdf.language]).toEqual([true, language]);
    const titles = QUESTION_IDS.map((id) =>
      text.indexOf(squeezed(TRANSLATE[language](`questionnaire.${id}.title`))),
    );
    expect(titles).not.toContain(-1);
    expect(titles).toEqual(titles.toSorted((a, b) => a - b));
    const missing = QUESTION_IDS.flatMap((id) =>
      wordsOf(id, language)
        .filter((words) => !text.includes(squeezed(words)))
        .map((words) => `${id}: ${words}`),
    );
    expect(missing).toEqual([]);
    // The footnote mark is raised and smaller than the text, so it does not count.
    const mark = TRANSLATE[language]('questionnaire.footnote.mark');
    const sizes = pages.flatMap(({ items }) =>
      items.filter((item) => item.text.trim() !== '' && item.text !== mark).map(({ size }) => size),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.95);
    expect(text).not.toContain(squeezed(TRANSLATE[language]('ui.blank.help')));
  },
);

test('one section or one question prints alone, and an unknown address says so', async () => {
  const page = await newPage();
  const { t } = createVisit(page);
  const asked = async () => {
    const { text } = await onPaper(page);
    return QUESTION_IDS.filter((id) => text.includes(squeezed(t(`questionnaire.${id}.title`))));
  };
  await openBlank(page, 's3');
  await expect.poll(asked).toEqual(questionsOf(3));
  await openBlank(page, 'q05');
  await page.getByRole('heading', { level: 1, name: '5. jautājums: Saņēmēji un to skaits' }).waitFor();
  expect(await asked()).toEqual(['q05']);
  await page.goto(`${inject('site')}#/blank/q${QUESTION_IDS.length + 1}`);
  await page.getByRole('heading', { level: 1, name: t('ui.frame.notFound') }).waitFor();
});

test('an assessment prints with its answers, from the question and from the page of files', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const { t } = visit;
  await visit.start();
  await page.getByRole('link', { name: t('ui.start.blank') }).click();
  await page.getByRole('heading', { level: 1, name: t('questionnaire.documentTitle') }).waitFor();
  expect(await page.getByText(t('ui.blank.given')).count()).toBe(0);

  await visit.start();
  await visit.openFile(JSON.stringify(EXAMPLE));
  await page.getByRole('heading', { level: 1, name: EXAMPLE.service?.name ?? '' }).waitFor();
  await visit.go(EXAMPLE.id, 'q09');
  // The page of the question also prints as this form, once the code for printing is loaded. It has three ticks:
  // needed, planned, core.
  const ticks = async () => (await onPaper(page)).text.split('×').length - 1;
  await expect.poll(ticks, { timeout: 15_000 }).toBe(3);
  const form = await onPaper(page);
  expect(form.pdf.pages).toBeLessThanOrEqual(2);
  const labels = wordsOf('q09', 'lv').map(squeezed);
  expect(labels.filter((label) => !form.text.includes(label))).toEqual([]);
  for (const key of ['ui.common.continue', 'ui.question.print', 'ui.question.support'] as const)
    expect(form.text).not.toContain(squeezed(t(key)));
  expect(await page.locator('.printed-question').count()).toBe(0);
  await page.getByRole('link', { name: t('ui.question.print') }).click();
  await page.getByText(t('ui.blank.given')).waitFor();
  const { text } = await onPaper(page);
  expect(text).toContain(squeezed(EXAMPLE.service?.name ?? '?'));
  const rows = answerRows('q09', EXAMPLE.answers.q09, t).flatMap((row) => [
    row,
    ...row.rows.flatMap((each) => each.rows),
  ]);
  expect(rows.length).toBeGreaterThan(3);
  for (const { label, value } of rows) {
    expect(text).toContain(squeezed(label));
    expect(text).toContain(squeezed(value));
  }
  await visit.go(EXAMPLE.id, 'file');
  await page.getByRole('link', { name: t('ui.blank.whole') }).click();
  await page.getByText(t('ui.blank.nothing')).first().waitFor();
  expect(await page.getByText(t('ui.blank.given'), { exact: true }).count()).toBe(QUESTION_IDS.length);
});

test.each(['lv', 'en'] as const)(
  'axe finds nothing on it, and it fits a window of 320 px (%s)',
  async (language) => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await openBlank(page, 'all', language);
    const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
  },
);
