import { expect, test } from 'vitest';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { selectionOf } from '../../src/screens/blank/selection.ts';

test('an address names the whole questionnaire, a section or a question, or nothing', () => {
  expect(selectionOf()?.questions).toEqual(QUESTION_IDS);
  expect(selectionOf('all')?.questions).toEqual(QUESTION_IDS);
  expect(selectionOf('s1')?.questions).toEqual(QUESTION_IDS.slice(0, QUESTION_IDS.indexOf('q11')));
  expect(selectionOf('s3')?.questions).toEqual(QUESTION_IDS.slice(QUESTION_IDS.indexOf('q21')));
  expect(selectionOf('q13')?.questions).toEqual(['q13']);
  for (const nothing of ['s0', 's4', `q${QUESTION_IDS.length + 1}`, 'toString', '', 'Q05'])
    expect(selectionOf(nothing)).toBeUndefined();
});
