import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { type RuleInputs, recommend } from '../../src/assessment/recommend.ts';
import { RECOMMENDATIONS } from '../../src/assessment/types.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { modelWith } from '../scenarios/scenario.ts';
import { resultOf, signalIds } from './method.ts';

const GOOD: RuleInputs = {
  mandated: false,
  value: 80,
  readiness: 80,
  low: 40,
  high: 60,
  classes: new Set(),
  dearer: false,
};
const below = (threshold: number) => threshold - 1e-8;

describe('the five rules, at their thresholds', () => {
  test.each<[string, Partial<RuleInputs>, string, number]>([
    ['all good', {}, 'build', 4],
    ['alternative', { classes: new Set(['alternative']), value: 100 }, 'doNotBuild', 1],
    ['worth', { classes: new Set(['worth']) }, 'doNotBuild', 1],
    ['V below low', { value: below(40) }, 'doNotBuild', 2],
    ['V at low', { value: 40 }, 'buildWithConditions', 5],
    ['V at low but for rounding', { value: 40 - 1e-10 }, 'buildWithConditions', 5],
    [
      'dearer, V below high',
      { dearer: true, classes: new Set(['condition']), value: below(60) },
      'doNotBuild',
      2,
    ],
    [
      'dearer, V at high',
      { dearer: true, classes: new Set(['condition']), value: 60 },
      'buildWithConditions',
      5,
    ],
    ['removable', { classes: new Set(['removable']) }, 'postpone', 3],
    ['removable, V below low', { classes: new Set(['removable']), value: below(40) }, 'doNotBuild', 2],
    ['R below low', { readiness: below(40) }, 'postpone', 3],
    ['R at low', { readiness: 40 }, 'buildWithConditions', 5],
    ['R below high', { readiness: below(60) }, 'buildWithConditions', 5],
    ['R at high', { readiness: 60 }, 'build', 4],
    ['V below high', { value: below(60) }, 'buildWithConditions', 5],
    ['V at high', { value: 60 }, 'build', 4],
    ['a condition', { classes: new Set(['condition']) }, 'buildWithConditions', 5],
    ['mandated, V and R at 0', { mandated: true, value: 0, readiness: 0 }, 'buildWithConditions', 5],
    ['mandated and all good', { mandated: true }, 'build', 4],
  ])('%s', (_name, change, recommendation, rule) => {
    expect(recommend({ ...GOOD, ...change })).toEqual({ recommendation, rule });
  });

  test.each([
    [84.99, 'build', []],
    [85, 'build', []],
    [85.01, 'buildWithConditions', ['valueModest']],
  ])('a value of 85 with the upper threshold at %d', (high, recommendation, modest) => {
    // q02 and q03 are rated 50, which loses 15 points. One scale is above "same", so there is a benefit.
    const scales = {
      institutionSpeed: 'muchWorse',
      institutionQuality: 'muchBetter',
      recipientSpeed: 'same',
      recipientConvenience: 'same',
    };
    const answers = modelWith({ q02: scales, q03: { estimate: 'same' } });
    const result = assess(answers, methodologyFor({ thresholds: { high } }));
    expect(result.value[0]).toBeCloseTo(85, 9);
    expect(result.recommendation.pessimistic).toBe(recommendation);
    expect(signalIds(result).filter((id) => id.endsWith('Modest'))).toEqual(modest);
  });
});

test.each([
  [84.99, 'build', []],
  [85, 'build', []],
  [85.01, 'buildWithConditions', ['readinessModest']],
])('a readiness of 85 with the upper threshold at %d', (high, recommendation, modest) => {
  // q17 (scan) loses 4, q18 (after a legal change) 4, q20 (planned) 1, q11 (several) 4, q19 (same) 2: 15 points in all.
  const answers = modelWith({
    q11: { estimate: 'several' },
    q12: { level: 1 },
    q17: { needed: 'yes', estimate: 'scan' },
    q18: { signature: 'authenticationAfterLegalChange' },
    q19: { fee: 'fee', onlinePrice: 'same' },
    q20: { estimate: 'planned' },
  });
  const result = assess(answers, methodologyFor({ thresholds: { high } }));
  expect(result.readiness[0]).toBeCloseTo(85, 9);
  expect(result.recommendation.pessimistic).toBe(recommendation);
  expect(signalIds(result).filter((id) => id.endsWith('Modest'))).toEqual(modest);
});

test('the recommendations are listed from the lowest to the highest', () => {
  expect(RECOMMENDATIONS).toEqual(['doNotBuild', 'postpone', 'buildWithConditions', 'build']);
});

describe('the supported level', () => {
  const obstacles = (changes: Record<string, unknown>) => {
    const { obstacles: found, level } = resultOf(changes);
    return { ...found, level };
  };
  const one = (id: string, level: number) => ({ pessimistic: [id], optimistic: [id], level: [level, level] });
  const possible = (id: string, level: number) => ({ pessimistic: [id], optimistic: [], level: [level, 3] });

  test.each([
    ['reach', 1, { q06: { estimate: 'few' } }],
    ['dearer', 2, { q03: { estimate: 'dearer' } }],
    ['dependency', 2, { q09: { needed: 'yes', estimate: 'inPersonOnly' } }],
    ['coverage', 2, { q04: { estimate: 'lessThan80' } }],
    ['paper', 2, { q14: { results: ['paperDocument'] } }],
    ['original', 2, { q17: { needed: 'yes', estimate: 'original' } }],
    ['interface', 2, { q16: { needed: 'yes', estimate: 'none' } }],
    ['processing', 2, { q11: { steps: { processing: 'inPerson', payment: 'electronic' } } }],
    [
      'payment',
      2,
      {
        q11: { steps: { processing: 'partly', payment: 'inPerson' } },
        q19: { fee: 'fee', onlinePrice: 'lower' },
      },
    ],
    [
      'signature',
      2,
      { q06: { estimate: 'most', means: ['internetBank'] }, q18: { signature: 'eSignatureRequired' } },
    ],
    [
      'signature',
      2,
      { q06: { estimate: 'most', means: ['none'] }, q18: { signature: 'authenticationAfterLegalChange' } },
    ],
  ])('%s alone leaves level %d', (id, level, changes) => {
    expect(obstacles(changes)).toEqual(one(id, level));
  });

  test('a much dearer case raises both obstacles of cost', () => {
    const both = ['cost', 'dearer'];
    expect(obstacles({ q03: { estimate: 'muchDearer' } })).toEqual({
      pessimistic: both,
      optimistic: both,
      level: [1, 1],
    });
  });

  test.each([
    ['paper', { q14: null }],
    ['processing', { q11: { steps: { payment: 'electronic' } } }],
    ['payment', { q11: { steps: { processing: 'electronic' } }, q19: { fee: 'fee', onlinePrice: 'lower' } }],
    ['payment', { q11: { steps: { processing: 'electronic', payment: 'inPerson' } }, q19: {} }],
    ['signature', { q06: { estimate: 'most' }, q18: { signature: 'eSignatureRequired' } }],
    ['signature', { q06: { estimate: 'most', means: ['mobileId'] }, q18: null }],
  ])('%s is possible with %j', (id, changes) => {
    expect(obstacles(changes)).toEqual(possible(id, 2));
  });

  test.each([
    [{ q11: { estimate: 'requestOnly' }, q19: { fee: 'fee', onlinePrice: 'lower' } }],
    [{ q11: { steps: { processing: 'partly', payment: 'inPerson' } } }],
    [{ q06: { estimate: 'most', means: ['eSignature'] }, q18: { signature: 'eSignatureRequired' } }],
    [{ q14: { results: ['paperDocument', 'electronicDocument'] } }],
  ])('%j is no obstacle', (changes) => {
    expect(obstacles(changes).level).toEqual([3, 3]);
  });

  test.each([
    [1, 'higherLevelPossible', 100],
    [2, undefined, 100],
    [3, 'levelNotSupported', 30],
  ])('level %d is chosen but only 2 is supported', (level, signal, rating) => {
    const result = resultOf({ q12: { level }, q14: { results: ['paperDocument'] } });
    expect(result.ratings.q12).toEqual([rating, rating]);
    expect(result.signals.find(({ question }) => question === 'q12')?.id).toBe(signal);
  });

  test('without a chosen level, levelNotSupported is possible only if the highest level may be unsupported', () => {
    expect(resultOf({ q12: null }).ratings.q12).toEqual([100, 100]);
    expect(resultOf({ q12: null, q14: { results: ['paperDocument'] } }).ratings.q12).toEqual([30, 100]);
  });
});
