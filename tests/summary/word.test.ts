import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../locales/languages.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import type { ScoreRow } from '../../src/assessment/scores.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { written } from '../../src/summary/quantity.ts';
import { wordBlocks, writeWord } from '../../src/summary/word/writeWord.ts';
import { EXAMPLES } from '../support/answers.ts';
import { blockTexts } from '../support/blockTexts.ts';
import { all, attribute, listFormat, parseXml, readDocx, styleOf, textOf } from '../support/docx.ts';
import { inOrder } from '../support/inOrder.ts';
import { exampleFile, fileOf, TRANSLATE, tell } from '../support/summary.ts';

async function wordOf(file: Assessment, language: Language = 'lv') {
  const t = TRANSLATE[language];
  const { summary } = tell(file, language);
  const bytes = await writeWord(summary, t, {
    locale: LANGUAGES[language].locale,
    author: 'Ilze Paraudziņa',
  });
  const docx = readDocx(bytes);
  const body = docx.part('word/document.xml');
  const texts = all(body, 'p').map(textOf).filter(Boolean);
  return { bytes, summary, docx, body, texts, blocks: wordBlocks(summary, t) };
}

const axisName = (axis: 'value' | 'readiness', language: Language) =>
  TRANSLATE[language](`assessment.zones.${axis}`);

/** Weight × rating of each question, at worst and at best where they differ. */
const products = (rows: readonly ScoreRow[], language: Language) =>
  rows.flatMap(({ product }) => [...new Set(product)].map((n) => written(TRANSLATE[language], n, 'number')));

const lines = (text: string) => text.replace(/\r\n|\r/g, '\n');

describe.each(EXAMPLES)('%s', (name) => {
  test.each(['lv', 'en'] as const)(
    'the document has everything in the summary, in order (%s)',
    async (language) => {
      const { summary, texts, blocks } = await wordOf(exampleFile(name), language);
      expect(texts).toEqual(blocks.flatMap(blockTexts).filter(Boolean).map(lines));
      const {
        headline,
        memo,
        decision,
        actionPlan,
        reasonsFor,
        reasonsAgainst,
        figures,
        annex,
        legal,
        form,
      } = summary;
      inOrder(texts, [
        ...[memo.ask, headline.sentence],
        ...memo.figures.map(({ label }) => label),
        ...memo.figures.map(({ value, note }) => lines([value, note].filter(Boolean).join('\n'))),
        ...[memo.why.heading, memo.risks.heading, TRANSLATE[language]('ui.paper.first')],
        ...[...memo.certainty, memo.axes, decision.title, summary.chart.alternative],
      ]);
      inOrder(
        texts,
        actionPlan.items.flatMap(({ what }) => [what]),
      );
      const back = texts.slice(texts.lastIndexOf(TRANSLATE[language]('ui.paper.annex.title')));
      inOrder(back, [
        ...reasonsFor.items.map(({ text }) => text),
        ...reasonsAgainst.items.map(({ text }) => text),
        ...form.components.map((component) => component.name),
        ...legal.grounds.map(({ text }) => text),
        ...figures.items.flatMap(({ label, value, note }) => [label, value, note]),
        ...annex.calculation.flatMap(({ axis, rows }) => [
          axisName(axis, language),
          ...products(rows, language),
        ]),
        ...annex.entries.flatMap(({ title, rows, note }) => [
          title,
          ...rows.map(({ label, value }) =>
            value ? `${label}${label.endsWith('?') ? '' : ':'} ${value}` : label,
          ),
          ...(note ? lines(note).split('\n').slice(0, 1) : []),
        ]),
      ]);
    },
  );
});

describe('the file', async () => {
  const { bytes, docx, body, blocks } = await wordOf(exampleFile('residence-declaration'));
  const styles = docx.part('word/styles.xml');

  test('is a zip archive with well-formed parts, each with its content type', () => {
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    const types = docx.part('[Content_Types].xml').documentElement.outerHTML;
    for (const path of docx.parts.keys()) {
      if (path.startsWith('word/') && path.endsWith('.xml')) expect(types).toContain(`/${path}`);
    }
    expect(docx.parts.size).toBeGreaterThan(5);
    expect(() => parseXml('x', '<a><b></a>')).toThrow('not well formed');
  });

  test('is A4, in Latvian, with a title and a creator', () => {
    const size = all(body, 'pgSz')[0];
    expect([attribute(size, 'w'), attribute(size, 'h')]).toEqual(['11906', '16838']);
    expect(attribute(all(styles, 'lang')[0], 'val')).toBe('lv-LV');
    const core = docx.part('docProps/core.xml');
    const property = (name: string) => core.getElementsByTagName(name)[0]?.textContent;
    expect(property('dc:title')).toBe('Dzīvesvietas deklarēšana: kopsavilkums');
    expect(property('dc:creator')).toBe('Ilze Paraudziņa');
  });

  test('has real headings that skip no level', () => {
    const headings = all(body, 'p').flatMap((p) => /^Heading(\d)$/.exec(styleOf(p) ?? '')?.[1] ?? []);
    const levels = headings.map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(levels.filter((level) => level === 1)).toHaveLength(4);
    expect(levels.filter((level) => level === 3)).toHaveLength(QUESTION_IDS.length);
    const outline = all(styles, 'style').filter((style) =>
      /^Heading[123]$/.test(attribute(style, 'styleId') ?? ''),
    );
    expect(outline.map((style) => attribute(all(style, 'outlineLvl')[0], 'val'))).toEqual(['0', '1', '2']);
  });

  test('has real tables, with a repeating header row and widths that fill the page', () => {
    const margins = all(body, 'pgMar')[0];
    const room = 11906 - Number(attribute(margins, 'left')) - Number(attribute(margins, 'right'));
    const tables = all(body, 'tbl');
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      const [head, ...rows] = all(table, 'tr');
      expect(head && all(head, 'tblHeader')).toHaveLength(1);
      expect(rows.flatMap((row) => all(row, 'tblHeader'))).toEqual([]);
      const columns = all(table, 'gridCol');
      for (const row of rows) expect(all(row, 'tc')).toHaveLength(columns.length);
      const width = columns.reduce((sum, column) => sum + Number(attribute(column, 'w')), 0);
      expect(width).toBeGreaterThan(9600);
      expect(width).toBeLessThanOrEqual(room);
    }
  });

  test('has real lists, of which each ordered one counts from one', () => {
    const listed = all(body, 'p').filter((paragraph) => all(paragraph, 'numPr').length > 0);
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.every((paragraph) => styleOf(paragraph) === 'ListParagraph')).toBe(true);
    const numbers = new Set(listed.map((paragraph) => attribute(all(paragraph, 'numId')[0], 'val')));
    const numbering = docx.part('word/numbering.xml');
    const known = all(numbering, 'num').map((num) => attribute(num, 'numId'));
    expect(known).toEqual(expect.arrayContaining([...numbers]));
    const ordered = blocks.filter((block) => block.kind === 'list' && block.ordered).length;
    const starts = all(numbering, 'num').filter((num) =>
      all(num, 'startOverride').some((start) => attribute(start, 'val') === '1'),
    );
    const startsOver = new Set(starts.map((num) => attribute(num, 'numId')));
    const decimal = [...numbers].filter((numId) => listFormat(numbering, numId) === 'decimal');
    expect(ordered).toBe(3);
    expect(decimal).toHaveLength(ordered);
    expect(decimal.every((numId) => startsOver.has(numId))).toBe(true);
  });

  test('numbers its pages beside the fingerprint', () => {
    const footer = docx.part('word/footer1.xml');
    expect(all(footer, 'p').map(textOf).join('')).toContain('3f9a 77c1 e02d');
    expect(all(footer, 'instrText').map((field) => field.textContent?.trim())).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('has no type below 9 points', () => {
    const sizes = [styles, body, docx.part('word/footer1.xml')].flatMap((part) =>
      all(part, 'sz').map((size) => Number(attribute(size, 'val'))),
    );
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  });
});

test('English is marked as English, and an empty assessment says that it is empty', async () => {
  const { docx, texts } = await wordOf(fileOf({}), 'en');
  expect(attribute(all(docx.part('word/styles.xml'), 'lang')[0], 'val')).toBe('en-GB');
  expect(texts).toContain(TRANSLATE.en('assessment.header.noService'));
  expect(
    texts.filter((text) => text.startsWith(`${TRANSLATE.en('assessment.answer.notAnswered')}.`)),
  ).toHaveLength(QUESTION_IDS.length);
});

test('no typed text can break the file', async () => {
  const note = 'a\u0000\u0008b <w:p> & "c"\r\nnext\ud800\uffff\u0085\ttab';
  const { texts } = await wordOf(fileOf({ q01: { need: 'eService', note } }, { service: { name: '<&>' } }));
  expect(texts).toContain('<&>');
  expect(texts.find((text) => text.includes('ab <w:p>'))).toMatch(/ab <w:p> & "c"\nnext\u0085 tab$/);
});

test('a name with characters that XML forbids breaks neither a part of the file nor its properties', async () => {
  const { docx } = await wordOf(fileOf({}, { service: { name: 'Suņu\uFFFE\u000Breģistrs' } }));
  const properties = docx.part('docProps/core.xml').documentElement.textContent;
  expect(properties).toContain('Suņu reģistrs');
  for (const sign of ['\uFFFE', '\uFFFF', '\u000B']) expect(properties).not.toContain(sign);
});

test('has the decision that was made, with its reason', async () => {
  const decision = {
    outcome: 'rejected',
    decided: 'postpone',
    by: 'Anna Liepa',
    position: 'direktore',
    date: '2026-11-30',
    comment: 'Nav naudas.',
    fingerprint: `sha256:${'1'.repeat(64)}`,
  } as const;
  const { texts } = await wordOf({ ...exampleFile('dog-registration-quick'), decision });
  inOrder(texts, [
    TRANSLATE.lv('assessment.decision.changed', { date: '30.11.2026.' }),
    `☒ ${TRANSLATE.lv('assessment.decision.kinds.postpone').toLowerCase()}`,
    'Nav naudas.',
    'Anna Liepa',
    'direktore',
  ]);
});
