import { describe, expect, test } from 'vitest';
import type { RatedQuestion } from '../../src/assessment/types.ts';
import { STANDARDS, STEPS } from '../../src/questionnaire/options.ts';
import { resultOf } from './method.ts';

const scales = (one: string, other: string, third: string, fourth: string) => ({
  institutionSpeed: one,
  institutionQuality: other,
  recipientSpeed: third,
  recipientConvenience: fourth,
});
const all = (parts: readonly string[], option: string) =>
  Object.fromEntries(parts.map((part) => [part, option]));
const listed = (estimate: string) => ({ needed: 'yes', estimate });
const rows = (list: string, ...items: object[]) => ({ needed: 'yes', [list]: items });

/** Question, answer, its rating at worst and at best: the table in §3 of the method, written by hand. */
const RATINGS: [RatedQuestion, object, number, number][] = [
  ['q01', { need: 'eService' }, 100, 100],
  ['q01', { need: 'eServiceAndOptimisation' }, 80, 80],
  ...['automation', 'cooperation', 'automationAndCooperation', 'existingService', 'notNeeded'].map(
    (need): [RatedQuestion, object, number, number] => ['q01', { need }, 0, 0],
  ),
  ['q01', {}, 0, 100],
  ['q02', scales('muchWorse', 'same', 'same', 'same'), 40, 40],
  ['q02', scales('same', 'worse', 'same', 'same'), 45, 45],
  ['q02', scales('same', 'same', 'better', 'same'), 57.5, 57.5],
  ['q02', scales('same', 'same', 'same', 'muchBetter'), 65, 65],
  ['q02', { institutionSpeed: 'same', institutionQuality: 'same', recipientSpeed: 'same' }, 35, 65],
  ['q03', { estimate: 'same' }, 50, 50],
  ['q03', { estimate: 'dearer' }, 25, 25],
  ['q03', { estimate: 'muchDearer' }, 0, 0],
  ['q03', { buildCost: 5, annualCost: 5 }, 0, 100],
  ['q03', { buildCost: 5, annualCost: 5, estimate: 'same' }, 50, 50],
  ['q04', { estimate: 'everything' }, 70, 70],
  ['q04', { estimate: 'lessThan80' }, 50, 50],
  ['q04', {}, 0, 100],
  [
    'q04',
    {
      estimate: 'core80',
      scenarios: [
        { share: 40, electronic: true },
        { share: 60, electronic: false },
      ],
    },
    50,
    50,
  ],
  ['q04', { scenarios: [{ share: 40, electronic: true }, { share: 20 }] }, 50, 100],
  [
    'q04',
    {
      scenarios: [
        { share: 20, electronic: true },
        { share: 60, electronic: false },
      ],
    },
    25,
    50,
  ],
  ['q04', { scenarios: [{ electronic: true }, { share: 36, electronic: false }] }, 0, 80],
  ['q05', { estimate: 'under100' }, 20, 20],
  ['q05', { estimate: 'from100to1000' }, 50, 50],
  ['q05', { estimate: 'from1000to10000' }, 80, 80],
  ['q05', { groups: [{ group: 'youth', casesPerMonth: 5 }, { group: 'pensioners' }] }, 0, 100],
  ['q05', { groups: [{ group: 'youth' }], estimate: 'from100to1000' }, 50, 50],
  ['q05', { shareOfAllCases: 5 }, 30, 100],
  ['q06', { estimate: 'half' }, 60, 60],
  ['q06', { estimate: 'few' }, 10, 10],
  ['q06', {}, 0, 100],
  ['q07', { purpose: 'obligation' }, 100, 100],
  ['q07', { purpose: 'privateParty' }, 80, 80],
  ['q07', { purpose: 'mixed' }, 50, 50],
  ['q07', { purpose: 'anotherInstitution' }, 0, 0],
  ['q08', { research: 'done', result: 'mixed' }, 60, 60],
  ['q08', { research: 'none', consultation: 'held', result: 'opposed' }, 10, 10],
  ['q08', { consultation: 'held' }, 10, 100],
  ['q08', { consultation: 'planned' }, 0, 100],
  ['q08', { research: 'none', consultation: 'planned' }, 40, 40],
  ['q08', { research: 'planned' }, 40, 40],
  ['q08', { research: 'none', result: 'supportive' }, 0, 0],
  ['q09', listed('electronic'), 100, 100],
  ['q09', listed('planned'), 50, 50],
  ['q09', listed('inPersonOnly'), 0, 0],
  [
    'q09',
    rows('services', { availability: 'planned', core: false }, { availability: 'inPersonOnly', core: false }),
    70,
    70,
  ],
  ['q09', rows('services', { availability: 'planned' }), 50, 80],
  ['q09', rows('services', { core: false }), 70, 100],
  ['q09', {}, 0, 100],
  ['q10', { estimate: 'within5' }, 70, 70],
  ['q10', { estimate: 'within10' }, 30, 30],
  ['q10', { estimate: 'never' }, 0, 0],
  ['q11', { estimate: 'several' }, 60, 60],
  ['q11', { estimate: 'requestOnly' }, 20, 20],
  ['q11', {}, 0, 100],
  ['q11', { estimate: 'whole', steps: { information: 'partly' } }, 6.25, 93.75],
  ['q11', { steps: { information: 'notNeeded', application: 'inPerson' } }, 0, 85.7142857143],
  ['q11', { steps: all(STEPS, 'notNeeded') }, 100, 100],
  ['q12', {}, 100, 100],
  ['q14', {}, 30, 100],
  ['q14', { results: ['paperDocument'] }, 30, 30],
  ['q14', { results: ['paperDocument', 'publicRecord'] }, 70, 70],
  ['q15', { needed: 'no' }, 100, 100],
  ['q15', { needed: 'yes', means: ['institutionAccount'] }, 40, 40],
  ['q15', { needed: 'yes', means: ['institutionAccount', 'mobileId'] }, 100, 100],
  ['q15', { needed: 'yes' }, 40, 100],
  ['q15', {}, 40, 100],
  ['q16', rows('sources', { interface: 'live' }, { interface: 'agreed' }, { interface: 'none' }), 60, 60],
  ['q16', rows('sources', { interface: 'live' }, { name: 'UR' }), 60, 100],
  ['q16', { needed: 'yes' }, 20, 100],
  ['q16', {}, 20, 100],
  ['q17', listed('dataEntry'), 80, 80],
  ['q17', listed('scan'), 60, 60],
  ['q17', rows('documents', { replacement: 'dataCheck' }, { replacement: 'original' }), 50, 50],
  ['q17', {}, 0, 100],
  ['q18', { signature: 'notNeeded' }, 100, 100],
  ['q18', { signature: 'authenticationAfterLegalChange' }, 60, 60],
  ['q18', { signature: 'eSignatureRequired' }, 40, 40],
  ['q18', {}, 40, 100],
  ['q19', { fee: 'freeOnline' }, 100, 100],
  ['q19', { fee: 'fee', onlinePrice: 'lower' }, 100, 100],
  ['q19', { fee: 'fee', onlinePrice: 'same' }, 60, 60],
  ['q19', { fee: 'fee' }, 0, 100],
  ['q20', { estimate: 'planned' }, 80, 80],
  ['q20', { estimate: 'gap' }, 0, 0],
  ['q20', { standards: { eidas: 'planned' } }, 10, 97.5],
  ['q20', { standards: { other: 'gap' }, estimate: 'met' }, 0, 88.8888888889],
  ['q20', { standards: all(STANDARDS, 'notApplicable') }, 100, 100],
  [
    'q21',
    { needed: 'no', dataProtection: 'notApplicable', submissionsLaw: 'needed' },
    76.6666666667,
    76.6666666667,
  ],
  [
    'q21',
    { ...listed('drafting'), dataProtection: 'assessed', submissionsLaw: 'assessed' },
    86.6666666667,
    86.6666666667,
  ],
  ['q21', { needed: 'yes', changes: [{ status: 'inForce' }, { status: 'notStarted' }] }, 40, 86.6666666667],
  ['q22', listed('planned'), 70, 70],
  ['q22', {}, 10, 100],
  ['q23', listed('adaptExisting'), 70, 70],
  ['q23', rows('components', { solution: 'reuseShared' }, { solution: 'newDevelopment' }), 70, 70],
  ['q23', {}, 40, 100],
  ['q24', { channels: ['website'], staffTraining: 'planned', measurement: 'noTarget' }, 40, 40],
  ['q24', { channels: ['training', 'press'], staffTraining: 'no', measurement: 'targetSet' }, 75, 75],
  ...['website', 'statePortal', 'socialMedia', 'press', 'leaflets', 'partners'].map(
    (informing): [RatedQuestion, object, number, number] => ['q24', { channels: [informing] }, 25, 75],
  ),
  ...['video', 'training', 'staffAtCounter', 'serviceCentres'].map(
    (teaching): [RatedQuestion, object, number, number] => ['q24', { channels: [teaching] }, 25, 75],
  ),
  ['q24', { channels: ['none'] }, 0, 50],
  ['q24', { measurement: 'noTarget' }, 0, 75],
];

describe('ratings by options and rows', () => {
  test.each(RATINGS)('%s %j: %d to %d', (question, answer, worst, best) => {
    const rating = resultOf({ [question]: answer }).ratings[question];
    expect(rating?.[0]).toBeCloseTo(worst, 8);
    expect(rating?.[1]).toBeCloseTo(best, 8);
  });

  test('a list with nothing in it still shows what the worst row would mean', () => {
    const found = resultOf({ q23: { needed: 'yes' } });
    expect(found.signals).toContainEqual(
      expect.objectContaining({ id: 'duplicatesSharedComponent', certain: false }),
    );
  });
});
