import { expect, test } from 'vitest';
import { figuresFor, figuresFrom } from '../../src/assessment/figureSources.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';

test('each question whose figures come from another is among those that the other serves', () => {
  const from = QUESTION_IDS.flatMap((id) => figuresFrom(id).map((other) => `${other} ${id}`));
  const serving = QUESTION_IDS.flatMap((id) => figuresFor(id).map((other) => `${id} ${other}`));
  expect(serving.sort()).toEqual(from.sort());
  expect(figuresFor('q05')).toEqual(['q03', 'q06', 'q10']);
  expect(figuresFrom('q01')).toEqual([]);
});
