import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { modelWith, scenarios } from '../scenarios/scenario.ts';
import { denseAnswers, nearly, SEED } from '../support/arbitraries.ts';
import { DEFAULT, resultOf } from './method.ts';

const AXES = ['value', 'readiness'] as const;
const STRONG = ['alternative', 'worth', 'removable', 'condition'];
const stories = scenarios().map(({ all }) => all);

describe('reasons', () => {
  test('have points that add up to the distance of the axis from the upper threshold, if nothing is open', () => {
    fc.assert(
      fc.property(fc.oneof(nearly(stories), denseAnswers), (answers) => {
        const result = assess(answers, DEFAULT);
        const exact = Object.values(result.ratings).every((rating) => !rating || rating[0] === rating[1]);
        fc.pre(exact);
        const { high } = DEFAULT.thresholds;
        for (const axis of AXES) {
          const weights: Record<string, number> = DEFAULT.weights[axis];
          const rated = Object.entries(result.ratings).filter(([id, rating]) => rating && id in weights);
          const total = rated.reduce((all, [id]) => all + (weights[id] ?? 0), 0);
          let sum = 0;
          for (const [id, rating] of rated) {
            const points = ((weights[id] ?? 0) / total) * ((rating?.[0] ?? 0) - high);
            sum += points;
            const listed = [...result.reasons.for, ...result.reasons.against].find(
              (reason) => reason.question === id && 'points' in reason,
            );
            const signalled = result.signals.some(
              ({ question, certain, class: of }) => question === id && certain && STRONG.includes(of),
            );
            // A question has a reason unless it is neutral or its signal stands in for it.
            if (points > 1e-9 || (points < -1e-9 && !signalled)) expect(listed, id).toBeDefined();
            if (listed && 'points' in listed) expect(listed.points).toBeCloseTo(points, 9);
          }
          expect(sum).toBeCloseTo(result[axis][0] - high, 7);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('for building come with the strongest first, then by question number', () => {
    const { reasons } = resultOf();
    expect(reasons.for.slice(0, 5)).toEqual([
      { question: 'q01', points: 6 },
      { question: 'q02', points: 6 },
      { question: 'q03', points: 6 },
      { question: 'q16', points: 6 },
      { question: 'q05', points: 4 },
    ]);
    expect(reasons.against).toEqual([]);
  });

  test('are silent about a rating at the upper threshold', () => {
    const { reasons } = resultOf({ q11: { estimate: 'several' } });
    expect([...reasons.for, ...reasons.against].map(({ question }) => question)).not.toContain('q11');
  });

  test('against come by class, then by weight, without what muchDearer already says', () => {
    const { reasons } = resultOf({
      q01: { need: 'notNeeded', legalMandate: 'no' },
      q03: { estimate: 'muchDearer' },
      q09: { needed: 'yes', estimate: 'inPersonOnly' },
      q16: { needed: 'yes', estimate: 'none' },
      q20: { estimate: 'gap' },
    });
    expect(reasons.against).toEqual([
      { signal: 'serviceNotNeeded', question: 'q01' },
      { signal: 'muchDearer', question: 'q03' },
      { signal: 'dependencyInPerson', question: 'q09' },
      { signal: 'interfaceMissing', question: 'q16' },
      { signal: 'levelNotSupported', question: 'q12' },
      { signal: 'standardGap', question: 'q20' },
    ]);
  });

  test('leave out questions that are not rated, and the other weights share the whole', () => {
    const { reasons } = resultOf({ q03: { presentChannel: 'no' } });
    const listed = [...reasons.for, ...reasons.against].map(({ question }) => question);
    expect(listed).not.toContain('q03');
    expect(listed).not.toContain('q10');
    // A weight of 15 out of 75, and 40 points above the upper threshold.
    expect(reasons.for[0]).toEqual({ question: 'q01', points: 8 });
  });

  test('list two signals of one question in the order of the table', () => {
    const { reasons } = resultOf({
      q21: { needed: 'yes', estimate: 'notStarted', dataProtection: 'needed', submissionsLaw: 'needed' },
    });
    expect(reasons.against.map((reason) => 'signal' in reason && reason.signal)).toEqual([
      'legalChangeNotStarted',
      'dataProtectionAssessment',
      'submissionsLawAssessment',
    ]);
  });

  test('include a question of weight 1', () => {
    const { reasons } = assess(modelWith(), methodologyFor({ weights: { q07: 1 } }));
    expect(reasons.for.map(({ question }) => question)).toContain('q07');
  });

  test('leave out a question of weight 0, but keep its signal', () => {
    const method = methodologyFor({ weights: { q07: 0, q16: 0 } });
    const { reasons } = assess(modelWith({ q16: { needed: 'yes', estimate: 'none' } }), method);
    expect(reasons.for.map(({ question }) => question)).not.toContain('q07');
    expect(reasons.against).toContainEqual({ signal: 'interfaceMissing', question: 'q16' });
  });
});
