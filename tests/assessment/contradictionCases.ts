import { STEPS } from '../../src/questionnaire/options.ts';

export type Answered = Record<string, object>;

const steps = (option: string, other: object = {}) => ({
  ...Object.fromEntries(STEPS.map((step) => [step, option])),
  ...other,
});
const youth = { group: 'youth', casesPerMonth: 100 };
/** 1200 cases × 0.5 × 0.5 = 300 electronic ones. */
const volume = {
  q05: { groups: [youth], precision: 50 },
  q06: { authentication: 'needed', reach: [{ group: 'youth', can: 50, will: 50 }], precision: 50 },
};
const yes = (list: string, row: object) => ({ needed: 'yes', [list]: [row] });

/** Each contradiction of the method's §9 with answers that contradict, and answers that nearly do. */
export const TABLE: [id: string, questions: string, raising: Answered[], nearMisses: Answered[]][] = [
  [
    'fullLevelPaperResult',
    'q12 q14',
    [{ q12: { level: 3 }, q14: { results: ['paperDocument'] } }],
    [
      { q12: { level: 2 }, q14: { results: ['paperDocument'] } },
      { q12: { level: 3 }, q14: { results: ['paperDocument', 'publicRecord'] } },
    ],
  ],
  [
    'signatureWithoutAuthentication',
    'q15 q18',
    ['authenticationSuffices', 'authenticationAfterLegalChange', 'eSignatureRequired'].map((signature) => ({
      q15: { needed: 'no' },
      q18: { signature },
    })),
    [
      { q15: { needed: 'no' }, q18: { signature: 'notNeeded' } },
      { q15: {}, q18: { signature: 'eSignatureRequired' } },
      { q15: { needed: 'no' } },
    ],
  ],
  [
    'informationalButSigned',
    'q13 q18',
    [{ q13: { types: ['informational'] }, q18: { signature: 'eSignatureRequired' } }],
    [
      { q13: { types: ['informational', 'transactional'] }, q18: { signature: 'eSignatureRequired' } },
      { q13: { types: ['informational'] }, q18: { signature: 'authenticationSuffices' } },
    ],
  ],
  [
    'informationalButFee',
    'q13 q19',
    [{ q13: { types: ['informational'] }, q19: { fee: 'fee' } }],
    [
      { q13: { types: ['informational'] }, q19: { fee: 'freeOnline' } },
      { q13: { types: ['participatory'] }, q19: { fee: 'fee' } },
    ],
  ],
  [
    'informationLevelWholeProcess',
    'q11 q12',
    [
      { q11: { estimate: 'whole' }, q12: { level: 1 } },
      { q11: { steps: steps('electronic', { payment: 'notNeeded' }) }, q12: { level: 1 } },
    ],
    [
      { q11: { estimate: 'several' }, q12: { level: 1 } },
      { q11: { estimate: 'whole' }, q12: { level: 2 } },
      { q11: { steps: steps('notNeeded') }, q12: { level: 1 } },
      { q11: { steps: { information: 'electronic' }, estimate: 'whole' }, q12: { level: 1 } },
    ],
  ],
  [
    'meansMismatch',
    'q06 q15',
    [
      { q06: { authentication: 'notNeeded' }, q15: { needed: 'yes' } },
      { q06: { authentication: 'needed' }, q15: { needed: 'no' } },
    ],
    [
      { q06: { authentication: 'needed' }, q15: { needed: 'yes' } },
      { q06: { authentication: 'notNeeded', dontKnow: true }, q15: { needed: 'yes' } },
    ],
  ],
  [
    'accountHighAssurance',
    'q15',
    [{ q15: { needed: 'yes', means: ['institutionAccount'], assurance: 'high' } }],
    [
      { q15: { needed: 'yes', means: ['institutionAccount', 'mobileId'], assurance: 'high' } },
      { q15: { needed: 'yes', means: ['institutionAccount'], assurance: 'substantial' } },
      { q15: { needed: 'no', means: ['institutionAccount'], assurance: 'high' } },
    ],
  ],
  [
    'dataCheckWithoutPartner',
    'q16 q17',
    [
      { q16: { needed: 'no' }, q17: { needed: 'yes', estimate: 'dataCheck' } },
      { q16: { needed: 'no' }, q17: yes('documents', { replacement: 'dataCheck' }) },
    ],
    [
      { q16: { needed: 'no' }, q17: yes('documents', { replacement: 'dataEntry' }) },
      { q16: {}, q17: { needed: 'yes', estimate: 'dataCheck' } },
      { q16: { needed: 'no' }, q17: { estimate: 'dataCheck' } },
    ],
  ],
  [
    'feeWithoutPayment',
    'q11 q12 q19',
    ['inPerson', 'notNeeded'].map((payment) => ({
      q11: { steps: { payment } },
      q12: { level: 3 },
      q19: { fee: 'fee' },
    })),
    [
      { q11: { steps: { payment: 'partly' } }, q12: { level: 3 }, q19: { fee: 'fee' } },
      { q11: { steps: { status: 'inPerson' } }, q12: { level: 3 }, q19: { fee: 'fee' } },
      { q11: { steps: { payment: 'inPerson' } }, q12: { level: 2 }, q19: { fee: 'fee' } },
    ],
  ],
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
