import { expect, test } from 'vitest';
import { minutesFor } from '../../src/questionnaire/pace.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { LANGUAGES, textsOf } from '../support/words.ts';

test.each(LANGUAGES)('the quick pass takes as long as the start page says, %s', (language) => {
  const [, least, most] = /(\d+)–(\d+)/.exec(textsOf(language).get('ui.tasks.quickTakes') ?? '') ?? [];
  const told = minutesFor(QUESTION_IDS.length);
  expect(told).toBeGreaterThanOrEqual(Number(least));
  expect(told).toBeLessThanOrEqual(Number(most));
});

test('a few questions take at least one minute, and more questions never take less', () => {
  const told = QUESTION_IDS.map((_, index) => minutesFor(index + 1));
  expect(told[0]).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
