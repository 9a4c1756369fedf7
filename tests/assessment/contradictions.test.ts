import { describe, expect, test } from 'vitest';
import { TABLE } from './contradictionCases.ts';
import type { Answered } from './contradictionCasesFurther.ts';
import { resultAlone } from './method.ts';

const found = (answers: Answered) => resultAlone(answers).contradictions;
const pairs = (which: 2 | 3) =>
  TABLE.flatMap((row) => row[which].map((answers) => [row[0], answers, row[1]] as const));

describe('contradictions', () => {
  test('there are eighteen, in a fixed order', () => {
    expect(TABLE).toHaveLength(18);
    const clashing = Object.assign({}, TABLE[0]?.[2][0], TABLE[15]?.[2][0], TABLE[17]?.[2][0]);
    expect(found(clashing).map(({ id }) => id)).toEqual([
      'fullLevelPaperResult',
      'payoffAfterEnd',
      'sharesAbove100',
    ]);
  });

  test.each(pairs(2))('%s is found in %j', (id, answers, questions) => {
    expect(found(answers)).toContainEqual({ id, questions: questions.split(' ') });
  });

  test.each(pairs(3))('%s is not found in %j', (id, answers) => {
    expect(found(answers).map((one) => one.id)).not.toContain(id);
  });

  test('a contradiction changes no rating', () => {
    const { ratings } = resultAlone({ q12: { level: 1 }, q14: { results: ['paperDocument'] } });
    const clash = resultAlone({
      q12: { level: 1 },
      q14: { results: ['paperDocument'] },
      q13: { types: ['informational'] },
      q11: { estimate: 'whole' },
    });
    expect(clash.contradictions).toHaveLength(1);
    expect(clash.ratings.q12).toEqual(ratings.q12);
  });
});
