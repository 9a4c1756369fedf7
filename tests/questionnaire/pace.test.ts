import { expect, test } from 'vitest';
import { minutesFor } from '../../src/questionnaire/pace.ts';
import { QUESTION_IDS, type QuestionId, questionsOf } from '../../src/questionnaire/questionnaire.ts';
import { LANGUAGES, textsOf } from '../support/words.ts';

test.each(LANGUAGES)('the quick pass takes as long as the start page says, %s', (language) => {
  const [, least, most] = /(\d+)–(\d+)/.exec(textsOf(language).get('ui.tasks.quickTakes') ?? '') ?? [];
  const told = minutesFor(QUESTION_IDS);
  expect(told).toBeGreaterThanOrEqual(Number(least));
  expect(told).toBeLessThanOrEqual(Number(most));
});

test('a few questions take at least one minute, and more never take less', () => {
  const told = QUESTION_IDS.map((_, index) => minutesFor(QUESTION_IDS.slice(0, index + 1)));
  expect(told[0]).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('each choice that a question asks at once takes its time', () => {
  // A hundred times the same question, so that rounding hides nothing.
  const told = (id: QuestionId) => minutesFor(Array<QuestionId>(100).fill(id));
  const several: Partial<Record<QuestionId, number>> = { q01: 2, q02: 4, q21: 3, q24: 3 };
  for (const id of QUESTION_IDS) expect(told(id) / told('q03'), id).toBeCloseTo(several[id] ?? 1, 5);
  expect(minutesFor(questionsOf(3))).toBe(4);
});
