import { describe, expect, test } from 'vitest';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { resultAlone, resultOf } from './method.ts';

const order = (changes: Record<string, unknown>) =>
  resultOf(changes).openQuestions.map(({ question, kind, settles, couldBlock }) =>
    [question, kind, settles ? 'settles' : '', couldBlock ? 'couldBlock' : ''].filter(Boolean).join(' '),
  );

const rough = {
  q03: { buildCost: 1000, annualCost: 0, inPersonCost: 10, eCasesPerYear: 1000, precision: 10 },
  q05: { groups: [{ group: 'youth', casesPerMonth: 100 }], precision: 10 },
  q06: { authentication: 'needed', reach: [{ group: 'youth', can: 80, will: 60 }], precision: 10 },
};

describe('the list of open questions', () => {
  test('puts missing answers before rough ones; then those that settle, could block or weigh more; then by number', () => {
    // The worst q07 blocks at both ends, so it settles; the worst q09 only postpones at one end. q20 and q24 weigh the
    // same.
    const changes = { ...rough, q07: null, q09: {}, q20: null, q24: { note: 'x' } };
    expect(order(changes)).toEqual([
      'q07 missing settles couldBlock',
      'q09 missing couldBlock',
      'q20 missing',
      'q24 missing',
      'q06 rough',
      'q05 rough',
      'q03 rough',
    ]);
  });

  test('marks a question as settling if its worst answer blocks', () => {
    expect(order({ q07: null, q16: null })[0]).toBe('q07 missing settles couldBlock');
  });

  test('has no question that settles what is already settled', () => {
    expect(order({ q01: { need: 'automation', legalMandate: 'no' }, q07: null })).toEqual([
      'q07 missing couldBlock',
    ]);
  });

  test('says that a missing mandate could block, because an obstacle stops a service without one', () => {
    const { openQuestions } = resultOf({
      q01: { need: 'eService' },
      q09: { needed: 'yes', estimate: 'inPersonOnly' },
    });
    expect(openQuestions).toEqual([
      { question: 'q01', kind: 'missing', settles: true, couldBlock: true, influence: 0 },
    ]);
  });

  test('counts a precision only for figures that are used', () => {
    const kinds = (answers: Record<string, unknown>) =>
      resultOf(answers).openQuestions.map(({ question }) => question);
    expect(kinds({ q03: { estimate: 'cheaper', buildCost: 5, precision: 25 } })).toEqual([]);
    expect(kinds({ q05: { estimate: 'over10000', precision: 25 } })).toEqual([]);
    expect(kinds({ q06: { estimate: 'most', precision: 25 } })).toEqual([]);
    expect(kinds({ q05: { ...rough.q05, precision: 0 }, q06: rough.q06 })).toEqual(['q06']);
  });

  test('gives an answer the influence of its weight, and none if it is not rated', () => {
    const { openQuestions, value } = resultAlone({});
    expect(value).toEqual([0, 100]);
    const of = (question: string) => openQuestions.find((open) => open.question === question);
    expect(of('q02')?.influence).toBeCloseTo(15, 9);
    expect(of('q13')).toEqual({
      question: 'q13',
      kind: 'missing',
      settles: false,
      couldBlock: false,
      influence: 0,
    });
    expect(openQuestions).toHaveLength(QUESTION_IDS.length);
  });

  test('marks a question as settling if its best answer alone settles, and puts it before a heavier one', () => {
    // R at best = 100 − 8 (q11) − 3.5 (q14) − 6 (q16) − 4 (q17) − 6 (q18) − 1.333 (q21) − 3 (q23) = 68.167. It stays
    // above 60 if q19 (5) or q22 (4.5) is at worst, but not if both are. q10 weighs more and changes no recommendation.
    const { openQuestions, recommendation, readiness } = resultOf({
      q10: {},
      q11: { estimate: 'requestOnly' },
      q12: { level: 1 },
      q14: { results: ['paperDocument'] },
      q16: { needed: 'yes', estimate: 'agreed' },
      q17: { needed: 'yes', estimate: 'scan' },
      q18: { signature: 'eSignatureRequired' },
      q19: {},
      q21: { needed: 'yes', estimate: 'drafting', dataProtection: 'assessed', submissionsLaw: 'assessed' },
      q22: {},
      q23: { needed: 'yes', estimate: 'newDevelopment' },
    });
    expect(readiness).toEqual([expect.closeTo(58.666666667, 6), expect.closeTo(68.166666667, 6)]);
    expect(recommendation).toMatchObject({ pessimistic: 'buildWithConditions', optimistic: 'build' });
    const open = (question: string, settles: boolean, influence: number) => ({
      question,
      kind: 'missing',
      settles,
      couldBlock: false,
      influence: expect.closeTo(influence, 9),
    });
    expect(openQuestions).toEqual([open('q19', true, 5), open('q22', true, 4.5), open('q10', false, 10)]);
  });

  test('tries an answer at its worst and at its best, and counts the smaller influence; missing answers come first', () => {
    // 600 to 1,800 cases × 0.25 to 0.75 share 2,700 €: k is 1.8, or 0.6 with one of both at its worst, or 0.2. q03 is
    // then rated 10, 90 or 100, and q10 0, 100 or 100. So q05 or q06 at its worst narrows q03 by 10 and q10 by nothing.
    const { openQuestions } = resultOf({
      q03: { buildCost: 0, annualCost: 2700, inPersonCost: 10 },
      q05: { groups: [{ group: 'youth', casesPerMonth: 100 }], precision: 50 },
      q06: { authentication: 'notNeeded', reach: [{ group: 'youth', will: 50 }], precision: 50 },
      q12: { level: 1 },
      q15: { needed: 'no' },
      q24: {},
    });
    const cases = (100 / 3) * Math.log10(1800 / 600);
    const uptake = 100 - (100 * 0.25) / 0.6;
    expect(openQuestions.map(({ question, kind }) => `${question} ${kind}`)).toEqual([
      'q24 missing',
      'q06 rough',
      'q05 rough',
    ]);
    expect(openQuestions.map(({ influence }) => influence)).toEqual([
      expect.closeTo(5, 9),
      expect.closeTo(0.1 * uptake + 0.15 * 10, 9),
      expect.closeTo(0.1 * cases + 0.15 * 10, 9),
    ]);
    expect(openQuestions.map(({ settles }) => settles)).toEqual([false, true, false]);
  });

  test('counts everything that an answer affects: the cases of q05 also decide the cost of q03 and the payback of q10', () => {
    const { openQuestions, ratings, value } = resultOf({
      q03: { buildCost: 100_000, annualCost: 0, inPersonCost: 5 },
      q05: { groups: [{ group: 'youth', casesPerMonth: 1000 }], precision: 25 },
      q06: {
        authentication: 'needed',
        means: ['nationalEId'],
        reach: [{ group: 'youth', can: 80, will: 60 }],
      },
      q10: {},
    });
    // 9,000 to 15,000 cases × 0.48 are 4,320 to 7,200 electronic ones, which share 20,000 € a year.
    const k = [20_000 / 4320 / 5, 20_000 / 7200 / 5] as const;
    const q03 = 100 * (k[0] - k[1]);
    // 100,000 € pay back in T years. Between 2.5 and 5 years, each year costs 16 points.
    const T = [100_000 / (4320 * 5), 100_000 / (7200 * 5)] as const;
    const q10 = 16 * (T[0] - T[1]);
    const q05 = (100 / 3) * Math.log10(15_000 / 9000);
    const width = (id: 'q03' | 'q05' | 'q10') => (ratings[id]?.[1] ?? 0) - (ratings[id]?.[0] ?? 0);
    expect([width('q03'), width('q10'), width('q05')]).toEqual(
      [q03, q10, q05].map((each) => expect.closeTo(each, 9)),
    );
    const influence = 0.15 * q03 + 0.1 * q10 + 0.1 * q05;
    expect(openQuestions).toEqual([
      {
        question: 'q05',
        kind: 'rough',
        settles: false,
        couldBlock: false,
        influence: expect.closeTo(influence, 9),
      },
    ]);
    expect(value[1] - value[0]).toBeCloseTo(influence, 9);
  });
});
