import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { answerBlocks } from '../../src/summary/blocks/answers.ts';
import { answersCsv } from '../../src/summary/csv.ts';
import { readCsv } from '../support/readCsv.ts';
import { fileOf, TRANSLATE, tell } from '../support/summary.ts';

const t = TRANSLATE.lv;
const q03 = {
  presentChannel: 'yes',
  buildCost: 10_000,
  annualCost: 1000,
  inPersonCost: 10,
  marginalCost: 1,
  lifetimeYears: 5,
  eCasesPerYear: 1000,
} as const;

const entryOf = (answers: Answers) => {
  const { summary } = tell(fileOf(answers), 'lv');
  const entry = summary.annex.entries.find(({ question }) => question === 'q10');
  if (!entry) throw new Error('No entry of question 10.');
  return { entry, summary };
};

describe('a computed answer is worded like a given one', () => {
  test.each([
    ['where nothing was said', { q03 }],
    ['where "we don\'t know" stands beside it', { q03, q10: { dontKnow: true } }],
  ] as const)('in the annex, Word and CSV: %s', (_name, answers) => {
    const { entry, summary } = entryOf(answers);
    const value = t('questionnaire.q10.fields.estimate.options.within2');
    expect(entry.rows[0]).toMatchObject({ label: t('assessment.answer.computed'), value });
    expect(JSON.stringify(answerBlocks(entry, t))).toContain(value);
    const lines = readCsv(answersCsv(summary, t, 'lv')).filter(([number]) => number === '10');
    expect(lines.map((line) => line[4])).toContain(value);
  });

  test('with both ends, if the figures are rough', () => {
    const { entry } = entryOf({ q03: { ...q03, buildCost: 15_000, precision: 25 } });
    expect(entry.rows[0]?.value).toMatch(/^sliktākajā gadījumā – „.+”, labākajā – „.+”$/);
  });

  test('and says so if there is nothing to compare with', () => {
    const { entry } = entryOf({ q03: { presentChannel: 'no' } });
    expect(entry.rows.map(({ value }) => value)).toEqual([t('assessment.answer.nothingToCompare')]);
  });

  test('but a choice that was made appears only once', () => {
    const { entry } = entryOf({ q10: { estimate: 'within5' } });
    expect(entry.rows.map(({ value }) => value)).toEqual([
      t('questionnaire.q10.fields.estimate.options.within5'),
    ]);
  });

  test('every question that counts as answered has an answer to read', () => {
    const { summary } = entryOf({ q03, q05: { groups: [{ group: 'youth', casesPerMonth: 10 }] } });
    const answered = summary.annex.entries.filter(({ state }) => state === t('assessment.states.answered'));
    expect(answered.map(({ question }) => question)).toEqual(['q03', 'q05', 'q10']);
    for (const { rows } of answered) expect(rows.length).toBeGreaterThan(0);
  });
});
