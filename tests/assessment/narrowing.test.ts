import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectOf } from '../../src/assessment/effect.ts';
import { missingIn } from '../../src/assessment/missingIn.ts';
import { possibleIn, wholeSpan } from '../../src/assessment/narrowing.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { gradeText } from '../../src/summary/verdict.ts';
import { blank } from '../support/answers.ts';
import { anyAnswers, SEED } from '../support/arbitraries.ts';
import { plainSpaces, TRANSLATE } from '../support/summary.ts';
import { resultAlone } from './method.ts';

describe('the outcomes that are still possible', () => {
  test('are all four if nothing is known, and one if the others are ruled out', () => {
    expect(possibleIn(resultAlone({}))).toEqual(['doNotBuild', 'postpone', 'buildWithConditions', 'build']);
    expect(possibleIn(resultAlone({ q01: { need: 'notNeeded', legalMandate: 'no' } }))).toEqual([
      'doNotBuild',
    ]);
  });

  test('the effect of an answer is the outcomes it rules out, or otherwise the old and the new range of a score', () => {
    const nothing = resultAlone({});
    expect(
      effectOf(nothing, resultAlone({ q01: { legalMandate: 'yes', mandateReference: 'MK 1' } })),
    ).toEqual({
      kind: 'ruledOut',
      outcomes: ['doNotBuild', 'postpone'],
    });
    const some = resultAlone({ q02: { institutionSpeed: 'better' } });
    expect(effectOf(nothing, some)).toEqual({ kind: 'value', now: wholeSpan(some.value), before: '0–100' });
    expect(effectOf(some, some)).toBeNull();
  });

  test('a score is graded by the thresholds, and names the next one while it may reach or miss it', () => {
    const bounds: [number, number][] = [
      [0, 39.9],
      [40, 59.9],
      [60, 100],
      [39, 41],
      [40 - 1e-12, 40],
      [0, 100],
      [50, 60],
    ];
    const grades = bounds.map((each) => plainSpaces(gradeText(TRANSLATE.en, each, { low: 40, high: 60 })));
    const open = (n: number) => `not known yet whether it reaches ${n}`;
    expect(grades).toEqual(['too low', 'moderate', 'sufficient', open(40), 'moderate', open(40), open(60)]);
  });

  test('a span is never rounded up', () => {
    expect([wholeSpan([59.99, 80.5]), wholeSpan([59.2, 59.9])]).toEqual(['59–80', '59']);
  });
});

describe('the missing parts of an answer', () => {
  test('are named one by one, in the order of the question', () => {
    const lacking = (answers: Parameters<typeof missingIn>[0], question: Parameters<typeof missingIn>[1]) =>
      missingIn(answers, question);
    expect(lacking({ q21: { needed: 'no' } }, 'q21')).toEqual(['dataProtection', 'submissionsLaw']);
    // "Yes, but not known how" leaves no further choice.
    expect(lacking({ q21: { needed: 'yes' } }, 'q21')).toEqual(['dataProtection', 'submissionsLaw']);
    expect(lacking({ q01: { need: 'eService' } }, 'q01')).toEqual(['legalMandate']);
    expect(lacking({ q09: { needed: 'yes', services: [{ id: 'a' }] } }, 'q09')).toEqual(['services']);
    expect(lacking({ q19: { fee: 'fee' } }, 'q19')).toEqual(['onlinePrice']);
  });

  test('are none exactly if the question is answered, or is "yes, but not known how"', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { states } = resultOf({ ...blank(), answers });
        for (const id of QUESTION_IDS) {
          const lacks = missingIn(answers, id).length > 0;
          const notKnownHow = states[id] === 'dontKnow' && !answers[id]?.dontKnow;
          expect([id, lacks]).toEqual([id, states[id] !== 'answered' && !notKnownHow]);
        }
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});
