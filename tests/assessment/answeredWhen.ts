import { STANDARDS, STEPS } from '../../src/questionnaire/options.ts';
import type { QuestionId } from '../../src/questionnaire/questionnaire.ts';

export type Row = [question: QuestionId, answered: object[], unanswered: object[]];

const all = (names: readonly string[], option: string) =>
  Object.fromEntries(names.map((name) => [name, option]));
const without = (names: readonly string[], one: string) =>
  all(
    names.filter((name) => name !== one),
    'met',
  );
const scales = { institutionSpeed: 'same', institutionQuality: 'same', recipientSpeed: 'same' };
export const figures = { buildCost: 1, annualCost: 1, inPersonCost: 1, eCasesPerYear: 1 };

/** Questions with a list: answered by `needed`, by rows or by an estimate. */
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

/** One row for each row of the questionnaire's table "answered when". */
export const TABLE: Row[] = [
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
      // Their sum is 99.99999999999999 if they are added from the smallest up.
      { scenarios: [28.24, 21.75, 18.88, 31.13].map((share) => ({ share, electronic: true })) },
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
