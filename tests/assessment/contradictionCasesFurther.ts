import { STEPS } from '../../src/questionnaire/options.ts';

export type Answered = Record<string, object>;

const steps = (option: string, other: object = {}) => ({
  ...Object.fromEntries(STEPS.map((step) => [step, option])),
  ...other,
});
const youth = { group: 'youth', casesPerMonth: 100 };
/** 1,200 cases × 0.5 × 0.5 = 300 electronic ones. */
const volume = {
  q05: { groups: [youth], precision: 50 },
  q06: { authentication: 'needed', reach: [{ group: 'youth', can: 50, will: 50 }], precision: 50 },
};
const yes = (list: string, row: object) => ({ needed: 'yes', [list]: [row] });

/** The second half of the list in `contradictionCases.ts`. */
export const FIGURES_AND_REST: [
  id: string,
  questions: string,
  raising: Answered[],
  nearMisses: Answered[],
][] = [
  [
    'freeWithPayment',
    'q19 q23',
    ['free', 'freeOnline'].map((fee) => ({ q19: { fee }, q23: yes('components', { kind: 'payment' }) })),
    [
      { q19: { fee: 'fee' }, q23: yes('components', { kind: 'payment' }) },
      { q19: { fee: 'free' }, q23: yes('components', { kind: 'signing' }) },
    ],
  ],
  [
    'dependencyButWhole',
    'q09 q11',
    [
      { q09: { needed: 'yes', estimate: 'inPersonOnly' }, q11: { estimate: 'whole' } },
      {
        q09: yes('services', { availability: 'inPersonOnly', core: true }),
        q11: { steps: steps('electronic') },
      },
    ],
    [
      { q09: yes('services', { availability: 'inPersonOnly', core: false }), q11: { estimate: 'whole' } },
      { q09: yes('services', { availability: 'inPersonOnly' }), q11: { estimate: 'whole' } },
      {
        q09: { needed: 'yes', estimate: 'inPersonOnly' },
        q11: { steps: steps('electronic', { result: 'partly' }) },
      },
    ],
  ],
  [
    'instantResultInPerson',
    'q11 q14',
    [{ q11: { steps: { result: 'inPerson' } }, q14: { results: ['instantInformation'] } }],
    [
      { q11: { steps: { result: 'partly' } }, q14: { results: ['instantInformation'] } },
      { q11: { steps: { result: 'inPerson' } }, q14: { results: ['instantInformation', 'publicRecord'] } },
    ],
  ],
  [
    'legalChangeForgotten',
    'q18 q21',
    [{ q18: { signature: 'authenticationAfterLegalChange' }, q21: { needed: 'no' } }],
    [
      { q18: { signature: 'authenticationAfterLegalChange' }, q21: { needed: 'yes' } },
      { q18: { signature: 'authenticationSuffices' }, q21: { needed: 'no' } },
    ],
  ],
  [
    'costsDisagree',
    'q03 q10',
    [
      { q03: { estimate: 'cheaper' }, q10: { estimate: 'never' } },
      { q03: { estimate: 'dearer' }, q10: { estimate: 'within5' } },
      { q03: { estimate: 'muchDearer' }, q10: { estimate: 'within2' } },
    ],
    [
      { q03: { estimate: 'cheaper' }, q10: { estimate: 'within10' } },
      { q03: { estimate: 'dearer' }, q10: { estimate: 'within10' } },
      { q03: { estimate: 'same' }, q10: { estimate: 'never' } },
      { q03: { estimate: 'cheaper', presentChannel: 'no' }, q10: { estimate: 'never' } },
      {
        q03: { estimate: 'cheaper', buildCost: 1, annualCost: 1, inPersonCost: 1, eCasesPerYear: 1 },
        q10: { estimate: 'never' },
      },
    ],
  ],
  [
    'volumeMismatch',
    'q03 q05 q06',
    [601, 149, 0].map((eCasesPerYear) => ({ q03: { eCasesPerYear, precision: 50 }, ...volume })),
    [
      ...[600, 300, 150].map((eCasesPerYear) => ({ q03: { eCasesPerYear }, ...volume })),
      { q03: { eCasesPerYear: 9000 }, q05: volume.q05, q06: { reach: volume.q06.reach } },
      { q03: { eCasesPerYear: 9000 }, q05: { groups: [{ ...youth, casesPerMonth: 0 }] }, q06: volume.q06 },
      { q03: { eCasesPerYear: 9000 }, q05: volume.q05, q06: { authentication: 'needed' } },
      { q03: {}, ...volume },
    ],
  ],
  [
    'payoffAfterEnd',
    'q03 q10',
    [{ q03: { lifetimeYears: 4 }, q10: { acceptableYears: 5 } }],
    [
      { q03: { lifetimeYears: 5 }, q10: { acceptableYears: 5 } },
      { q03: {}, q10: { acceptableYears: 6 } },
      { q03: { lifetimeYears: 4 }, q10: {} },
      { q03: { lifetimeYears: 4, presentChannel: 'no' }, q10: { acceptableYears: 5 } },
    ],
  ],
  [
    'targetAboveReach',
    'q06 q24',
    [{ ...volume, q06: { ...volume.q06, precision: 0 }, q24: { uptakeTarget: 26 } }],
    [
      { ...volume, q06: { ...volume.q06, precision: 0 }, q24: { uptakeTarget: 25 } },
      { ...volume, q24: { uptakeTarget: 56 } },
      { q24: { uptakeTarget: 100 } },
    ],
  ],
  [
    'sharesAbove100',
    'q04',
    [{ q04: { scenarios: [{ share: 60 }, { share: 40.01 }] } }],
    [
      { q04: { scenarios: [{ share: 60 }, { share: 40 }] } },
      { q04: { scenarios: [{ share: 33.3 }, { share: 33.3 }, { share: 33.4 }] } },
    ],
  ],
];
