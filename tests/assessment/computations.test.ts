import { expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import { recommend } from '../../src/assessment/recommend.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { blank } from '../support/answers.ts';
import { fullFile } from '../support/fullFiles.ts';

// The function works as before and is counted: each computation calls it once, at the end.
vi.mock('../../src/assessment/recommend.ts', { spy: true });

function computationsFor(assessment: Assessment): number {
  vi.mocked(recommend).mockClear();
  resultOf(assessment);
  return vi.mocked(recommend).mock.calls.length;
}

test.each([
  ['every list full', fullFile('words'), 8],
  ['nothing answered', blank(), 2 * QUESTION_IDS.length + 2],
] as const)('one result needs only as many computations as stated here: %s', (_, assessment, most) => {
  expect(computationsFor(assessment)).toBeGreaterThan(1);
  expect(computationsFor({ ...assessment })).toBeLessThanOrEqual(most);
});
