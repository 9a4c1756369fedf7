import { STEPS } from '../../src/questionnaire/options.ts';
import { type Answered, FIGURES_AND_REST } from './contradictionCasesFurther.ts';

const steps = (option: string, other: object = {}) => ({
  ...Object.fromEntries(STEPS.map((step) => [step, option])),
  ...other,
});
const yes = (list: string, row: object) => ({ needed: 'yes', [list]: [row] });

/** For each contradiction in §9 of the method: answers that contradict, and answers that nearly do. */
const FORM_AND_PROCESS: [id: string, questions: string, raising: Answered[], nearMisses: Answered[]][] = [
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
      { q06: { authentication: 'notNeeded' }, q15: { needed: 'no' } },
      { q06: { authentication: 'notNeeded' } },
      { q15: { needed: 'no' } },
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
];

/** All of them, in the order of the page. */
export const TABLE = [...FORM_AND_PROCESS, ...FIGURES_AND_REST];
