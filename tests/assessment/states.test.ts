import { describe, expect, test } from 'vitest';
import { STANDARDS, STEPS } from '../../src/questionnaire/options.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { resultAlone } from './method.ts';

type Row = [question: QuestionId, answered: object[], unanswered: object[]];

const all = (names: readonly string[], option: string) =>
  Object.fromEntries(names.map((name) => [name, option]));
const without = (names: readonly string[], one: string) =>
  all(
    names.filter((name) => name !== one),
    'met',
  );
const scales = { institutionSpeed: 'same', institutionQuality: 'same', recipientSpeed: 'same' };
const figures = { buildCost: 1, annualCost: 1, inPersonCost: 1, eCasesPerYear: 1 };

/** Lists by `needed`, rows or estimate. */
function listed(question: QuestionId, list: string, estimate: string, full: object, partly: object[]): Row {
  const yes = { needed: 'yes' };
  return [
    question,
    [{ needed: 'no' }, { ...yes, estimate }, { ...yes, [list]: [full, full] }],
    [yes, ...partly.map((row) => ({ ...yes, [list]: [full, row], estimate }))],
  ];
}

const [, legalYes, legalNo] = listed('q21', 'changes', 'drafting', { status: 'drafting' }, [{ act: 'x' }]);
const also = { dataProtection: 'assessed', submissionsLaw: 'needed' };

/** Each row of the questionnaire's table "answered when". */
const TABLE: Row[] = [
  ['q01', [{ need: 'automation', legalMandate: 'yes' }], [{ need: 'automation' }, { legalMandate: 'no' }]],
  ['q02', [{ ...scales, recipientConvenience: 'same' }], [scales, { recipientMinutesNow: 3 }]],
  [
    'q03',
    [{ estimate: 'same' }, { presentChannel: 'no' }, figures],
    [{ presentChannel: 'yes' }, { buildCost: 1, annualCost: 1, inPersonCost: 1 }],
  ],
  ['q10', [{ estimate: 'never' }], [{ acceptableYears: 3 }]],
  [
    'q04',
    [
      { estimate: 'core80' },
      {
        scenarios: [
          { share: 60, electronic: true },
          { share: 40, electronic: false },
        ],
      },
    ],
    [
      {
        scenarios: [
          { share: 60, electronic: true },
          { share: 39.99, electronic: false },
        ],
        estimate: 'core80',
      },
      { scenarios: [{ share: 100, electronic: true }, { share: 5 }] },
      { scenarios: [{ share: 100, electronic: true }, { electronic: false }] },
    ],
  ],
  [
    'q05',
    [
      { estimate: 'under100' },
      { groups: [{ group: 'youth', casesPerMonth: 0 }] },
      { groups: [{ group: 'youth' }], estimate: 'under100' },
    ],
    [{ groups: [{ group: 'youth', casesPerMonth: 1 }, { group: 'pensioners' }] }, { shareOfAllCases: 5 }],
  ],
  [
    'q06',
    [{ estimate: 'few' }],
    [{ authentication: 'needed' }, { reach: [{ group: 'youth', can: 1, will: 1 }] }],
  ],
  listed('q09', 'services', 'planned', { availability: 'planned', core: true }, [
    { availability: 'planned' },
    { core: true },
  ]),
  listed('q16', 'sources', 'live', { interface: 'live' }, [{ name: 'x' }]),
  listed('q17', 'documents', 'scan', { replacement: 'scan' }, [{ issuerIn: 'eu' }]),
  listed('q22', 'changes', 'done', { status: 'done' }, [{ kind: 'other' }]),
  listed('q23', 'components', 'reuseShared', { kind: 'audit', solution: 'reuseShared' }, [
    { kind: 'audit' },
    { solution: 'reuseShared' },
  ]),
  [
    'q21',
    legalYes.map((answer) => ({ ...answer, ...also })),
    [
      ...legalNo.map((answer) => ({ ...answer, ...also })),
      { needed: 'no' },
      { needed: 'no', dataProtection: 'assessed' },
    ],
  ],
  [
    'q11',
    [{ estimate: 'whole' }, { steps: all(STEPS, 'notNeeded') }],
    [{ estimate: 'whole', steps: { information: 'partly' } }],
  ],
  [
    'q20',
    [{ estimate: 'gap' }, { standards: all(STANDARDS, 'met') }, { standards: without(STANDARDS, 'other') }],
    [{ standards: without(STANDARDS, 'eidas') }, { standards: { other: 'met' }, estimate: 'met' }],
  ],
  [
    'q08',
    [
      { research: 'none' },
      { research: 'planned' },
      { research: 'done', result: 'mixed' },
      { consultation: 'held', result: 'mixed' },
    ],
    [{ research: 'done' }, { consultation: 'none' }, { research: 'none', consultation: 'held' }],
  ],
  [
    'q15',
    [{ needed: 'no' }, { needed: 'yes', means: ['mobileId'] }],
    [{ needed: 'yes' }, { needed: 'yes', assurance: 'high' }],
  ],
  [
    'q19',
    [{ fee: 'free' }, { fee: 'freeOnline' }, { fee: 'fee', onlinePrice: 'same' }],
    [{ fee: 'fee' }, { amount: 3 }],
  ],
  [
    'q24',
    [{ channels: ['none'], staffTraining: 'no', measurement: 'noTarget' }],
    [
      { channels: ['none'], staffTraining: 'no' },
      { channels: ['none'], measurement: 'noTarget' },
      { staffTraining: 'no', measurement: 'noTarget' },
    ],
  ],
  ['q07', [{ purpose: 'mixed' }], []],
  ['q12', [{ level: 1 }], [{ place: ['ownSite'] }]],
  ['q13', [{ types: ['informational'] }], []],
  ['q14', [{ results: ['publicRecord'] }], []],
  ['q18', [{ signature: 'notNeeded' }], []],
];

const flat = (pick: (row: Row) => object[]) =>
  TABLE.flatMap((row) => pick(row).map((answer) => [row[0], answer] as const));

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

  test('each question stands in the table', () => {
    expect(TABLE.map(([question]) => question).sort()).toEqual(Object.keys(resultAlone({}).states).sort());
  });

  test.each(flat((row) => row[1]))('%s %j with "we do not know yet" is not answered', (question, answer) => {
    expect(resultAlone({ [question]: { ...answer, dontKnow: true } }).states[question]).toBe('dontKnow');
  });

  test('not started: nothing of its own and no note', () => {
    const state = (answer: object) => resultAlone({ q07: answer }).states.q07;
    expect(state({})).toBe('notStarted');
    expect(state({ note: '' })).toBe('notStarted');
    expect(state({ note: ' ' })).toBe('inProgress');
    expect(state({ institution: 'kept, but its choice is not made' })).toBe('notStarted');
    expect(state({ responsible: 'IT nodaļa' })).toBe('notStarted');
  });

  test('q10 is computed from the figures of q03, or falls away, whatever is said at q10', () => {
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
  ])('q06 with %s at q18 and no means: %s', (signature, state) => {
    const q06 = { authentication: 'needed', estimate: 'most' };
    expect(resultAlone({ q06, q18: { signature } }).states.q06).toBe(state);
    expect(resultAlone({ q06: { ...q06, means: ['none'] }, q18: { signature } }).states.q06).toBe('answered');
  });
});
