import { expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import { recommend } from '../../src/assessment/recommend.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { blank } from '../support/answers.ts';
import { fullFile } from '../support/fullFiles.ts';

// It still does what it does, and is counted: each computation ends in one recommendation.
vi.mock('../../src/assessment/recommend.ts', { spy: true });

function computationsFor(assessment: Assessment): number {
  vi.mocked(recommend).mockClear();
  resultOf(assessment);
  return vi.mocked(recommend).mock.calls.length;
}

test.each([
  ['every list full', fullFile('words'), 8],
  ['nothing answered', blank(), 2 * QUESTION_IDS.length + 2],
] as const)('one result makes no more computations than stated here: %s', (_, assessment, most) => {
  expect(computationsFor(assessment)).toBeGreaterThan(1);
  expect(computationsFor({ ...assessment })).toBeLessThanOrEqual(most);
});
