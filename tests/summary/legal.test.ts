import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelWith } from '../scenarios/scenario.ts';
import { EXAMPLES } from '../support/answers.ts';
import { nearly, SEED } from '../support/arbitraries.ts';
import { exampleFile, fileOf, tellPlainly } from '../support/summary.ts';

const groundOf = (changes: Record<string, unknown>, ground: string) =>
  tellPlainly(fileOf(modelWith(changes)), 'lv').summary.legal.grounds.find(({ id }) => id === ground);

test('an unknown criterion says what would settle it and in which question, an answered one does not', () => {
  fc.assert(
    fc.property(nearly(EXAMPLES.map((name) => exampleFile(name).answers)), (answers) => {
      for (const { answer, lacks, questions } of tellPlainly(fileOf(answers), 'lv').summary.legal.grounds) {
        expect(lacks !== null).toBe(answer === 'unknown');
        expect(questions.length > 0).toBe(answer === 'unknown');
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('question 2 answered without minutes leaves the burden open, and the criterion asks for the minutes', () => {
  const quick = { q02: { recipientSpeed: 'better', recipientConvenience: 'better' } };
  expect(groundOf(quick, 'burden')).toMatchObject({
    answer: 'unknown',
    lacks: 'To noteiks saņēmēja patērētais laiks minūtēs (pašlaik un elektroniski)',
    questions: ['q02'],
  });
  const minutes = { recipientMinutesNow: 60, recipientMinutesThen: 5 };
  expect(groundOf({ q02: { ...quick.q02, ...minutes } }, 'burden')?.answer).toBe('yes');
});

test.each([
  [{ q03: {}, q02: { institutionSpeed: 'better' } }, ['q03']],
  [{ q03: { estimate: 'cheaper' }, q02: {} }, ['q02']],
  [{ q03: {}, q02: {} }, ['q03', 'q02']],
])('of lower cost and less time only what is open is asked for: %j', (changes, questions) => {
  expect(groundOf(changes, 'cost')?.questions).toEqual(questions);
});
