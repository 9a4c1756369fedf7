import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { missingIn } from '../../src/assessment/missingIn.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { blank } from '../support/answers.ts';
import { figures, type Row, TABLE } from './answeredWhen.ts';
import { resultAlone } from './method.ts';

const flat = (pick: (row: Row) => object[]) =>
  TABLE.flatMap((row) => pick(row).map((answer) => [row[0], answer] as const));

/** The result as the pages show it for these answers. */
const told = (answers: Answers) => resultOf({ ...blank(), answers });

describe('the state of a question', () => {
  test.each(flat((row) => row[1]))('%s %j is answered', (question, answer) => {
    const { states, openQuestions } = resultAlone({ [question]: answer });
    expect(states[question]).toBe('answered');
    expect(openQuestions.map((open) => open.question)).not.toContain(question);
  });

  test.each(flat((row) => row[2]))('%s %j is in progress', (question, answer) => {
    const { states, openQuestions } = resultAlone({ [question]: answer });
    expect(states[question]).toBe('inProgress');
    expect(openQuestions).toContainEqual(expect.objectContaining({ question, kind: 'missing' }));
  });

  test('each question is in the table', () => {
    expect(TABLE.map(([question]) => question).sort()).toEqual(Object.keys(resultAlone({}).states).sort());
  });

  test.each(flat((row) => row[1]))('%s %j with "we do not know yet" is not answered', (question, answer) => {
    expect(resultAlone({ [question]: { ...answer, dontKnow: true } }).states[question]).toBe('dontKnow');
  });

  test.each(['q09', 'q16', 'q17', 'q22', 'q23'] as const)(
    '%s "yes, but we do not know yet how" has nothing left to choose, so it counts as "to be found out"',
    (question) => {
      const { states, openQuestions } = told({ [question]: { needed: 'yes' } });
      expect(states[question]).toBe('dontKnow');
      expect(resultAlone({ [question]: { needed: 'yes' } }).states[question]).toBe('inProgress');
      expect(missingIn({ [question]: { needed: 'yes' } }, question)).toEqual([]);
      expect(openQuestions).toContainEqual(expect.objectContaining({ question, kind: 'missing' }));
    },
  );

  test('q21 "yes, but we do not know yet how far" is in progress only while another part of it is open', () => {
    const q21 = { needed: 'yes', dataProtection: 'needed' } as const;
    expect(told({ q21 }).states.q21).toBe('inProgress');
    expect(missingIn({ q21 }, 'q21')).toEqual(['submissionsLaw']);
    const whole = { ...q21, submissionsLaw: 'assessed' } as const;
    expect(told({ q21: whole }).states.q21).toBe('dontKnow');
  });

  test('every question shown as in progress says what it lacks', () => {
    for (const [question, answer] of flat((row) => row[2])) {
      const answers = { [question]: answer } as Answers;
      if (told(answers).states[question] !== 'inProgress') continue;
      expect([question, answer, missingIn(answers, question)]).not.toEqual([question, answer, []]);
    }
  });

  test('a question is not started without a field of its own and without a note', () => {
    const state = (answer: object) => resultAlone({ q07: answer }).states.q07;
    expect(state({})).toBe('notStarted');
    expect(state({ note: '' })).toBe('notStarted');
    expect(state({ note: ' ' })).toBe('inProgress');
    expect(state({ institution: 'kept, but its choice is not made' })).toBe('notStarted');
    expect(state({ responsible: 'IT nodaļa' })).toBe('notStarted');
  });

  test('q10 is computed from the figures of q03 or does not apply, whatever q10 says', () => {
    for (const q03 of [figures, { presentChannel: 'no' }]) {
      for (const q10 of [undefined, {}, { dontKnow: true }]) {
        expect(resultAlone({ q03, q10 }).states.q10).toBe('answered');
      }
    }
    expect(resultAlone({ q03: { ...figures, dontKnow: true } }).states.q10).toBe('notStarted');
  });

  test('q06 asks for authentication once the uptake is known', () => {
    const q05 = { groups: [{ group: 'youth', casesPerMonth: 1 }] };
    const reach = [{ group: 'youth', can: 50, will: 50 }];
    const state = (q06: object) => resultAlone({ q05, q06 }).states.q06;
    expect(state({ reach, authentication: 'needed' })).toBe('answered');
    expect(state({ reach, estimate: 'most' })).toBe('inProgress');
    expect(state({ reach: [{ group: 'youth', will: 50 }], authentication: 'notNeeded' })).toBe('answered');
  });

  test.each([
    ['eSignatureRequired', 'inProgress'],
    ['authenticationAfterLegalChange', 'inProgress'],
    ['authenticationSuffices', 'answered'],
    ['notNeeded', 'answered'],
  ])('q06 without means, and %s at q18: %s', (signature, state) => {
    const q06 = { authentication: 'needed', estimate: 'most' };
    expect(resultAlone({ q06, q18: { signature } }).states.q06).toBe(state);
    expect(resultAlone({ q06: { ...q06, means: ['none'] }, q18: { signature } }).states.q06).toBe('answered');
  });
});
