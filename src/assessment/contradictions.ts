import { STEPS } from '../questionnaire/options.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { ALL_BEST, type Workings } from './compute.ts';
import { shareOf } from './coverage.ts';
import { annualCasesAt, uptakeAt } from './figures.ts';
import type { Given } from './given.ts';
import { exceeds } from './numbers.ts';
import type { AssessmentResult, ContradictionId } from './types.ts';

interface Contradiction {
  readonly questions: readonly QuestionId[];
  readonly when: (given: Given, workings: Workings) => boolean;
}

/** Whether the whole process is electronic, from the estimate alone or from each step. */
function wholeProcess({ q11: { steps, estimate } }: Given): boolean {
  if (!steps) return estimate === 'whole';
  const needed = STEPS.map((step) => steps[step]).filter((option) => option !== 'notNeeded');
  return needed.length > 0 && needed.every((option) => option === 'electronic');
}

const only = <T>(list: readonly T[] | undefined, item: T) => list?.length === 1 && list[0] === item;

/** Pairs of answers that cannot both be true, in the order in which a result lists them. Only given values count. Method 9. */
const CONTRADICTIONS: Readonly<Record<ContradictionId, Contradiction>> = {
  fullLevelPaperResult: {
    questions: ['q12', 'q14'],
    when: ({ q12, q14 }) => q12.level === 3 && only(q14.results, 'paperDocument'),
  },
  signatureWithoutAuthentication: {
    questions: ['q15', 'q18'],
    when: ({ q15, q18 }) =>
      q15.needed === 'no' && q18.signature !== undefined && q18.signature !== 'notNeeded',
  },
  informationalButSigned: {
    questions: ['q13', 'q18'],
    when: ({ q13, q18 }) => only(q13.types, 'informational') && q18.signature === 'eSignatureRequired',
  },
  informationalButFee: {
    questions: ['q13', 'q19'],
    when: ({ q13, q19 }) => only(q13.types, 'informational') && q19.fee === 'fee',
  },
  informationLevelWholeProcess: {
    questions: ['q11', 'q12'],
    when: (given) => given.q12.level === 1 && wholeProcess(given),
  },
  meansMismatch: {
    questions: ['q06', 'q15'],
    when: ({ q06, q15 }) =>
      (q06.authentication === 'notNeeded' && q15.needed === 'yes') ||
      (q06.authentication === 'needed' && q15.needed === 'no'),
  },
  accountHighAssurance: {
    questions: ['q15'],
    when: ({ q15 }) => only(q15.means, 'institutionAccount') && q15.assurance === 'high',
  },
  dataCheckWithoutPartner: {
    questions: ['q16', 'q17'],
    when: ({ q16, q17 }) =>
      q16.needed === 'no' &&
      (q17.documents
        ? q17.documents.some((row) => row.replacement === 'dataCheck')
        : q17.estimate === 'dataCheck'),
  },
  feeWithoutPayment: {
    questions: ['q11', 'q12', 'q19'],
    when: ({ q11, q12, q19 }) =>
      q19.fee === 'fee' &&
      q12.level === 3 &&
      (q11.steps?.payment === 'inPerson' || q11.steps?.payment === 'notNeeded'),
  },
  freeWithPayment: {
    questions: ['q19', 'q23'],
    when: ({ q19, q23 }) =>
      (q19.fee === 'free' || q19.fee === 'freeOnline') &&
      q23.components?.some((row) => row.kind === 'payment') === true,
  },
  dependencyButWhole: {
    questions: ['q09', 'q11'],
    when: (given) => {
      const { services, estimate } = given.q09;
      const inPersonOnly = services
        ? services.some((row) => row.availability === 'inPersonOnly' && row.core === true)
        : estimate === 'inPersonOnly';
      return inPersonOnly && wholeProcess(given);
    },
  },
  instantResultInPerson: {
    questions: ['q11', 'q14'],
    when: ({ q11, q14 }) => only(q14.results, 'instantInformation') && q11.steps?.result === 'inPerson',
  },
  legalChangeForgotten: {
    questions: ['q18', 'q21'],
    when: ({ q18, q21 }) => q18.signature === 'authenticationAfterLegalChange' && q21.needed === 'no',
  },
  costsDisagree: {
    questions: ['q03', 'q10'],
    when: ({ q03, q10 }, { figures }) => {
      if (q03.presentChannel === 'no' || figures(ALL_BEST).costs) return false;
      const dearer = q03.estimate === 'dearer' || q03.estimate === 'muchDearer';
      const soon = q10.estimate === 'within2' || q10.estimate === 'within5';
      return (q03.estimate === 'cheaper' && q10.estimate === 'never') || (dearer && soon);
    },
  },
  volumeMismatch: {
    questions: ['q03', 'q05', 'q06'],
    when: (given, { method }) => {
      const said = given.q03.eCasesPerYear;
      const computed = casesWithoutPrecision(given);
      if (said === undefined || computed === null || given.q06.authentication === undefined) return false;
      const { volumeFactor } = method.contradictions;
      return exceeds(said, volumeFactor * computed) || exceeds(computed / volumeFactor, said);
    },
  },
  payoffAfterEnd: {
    questions: ['q03', 'q10'],
    when: ({ q03, q10 }) =>
      q03.presentChannel !== 'no' &&
      q10.acceptableYears !== undefined &&
      q03.lifetimeYears !== undefined &&
      q10.acceptableYears > q03.lifetimeYears,
  },
  targetAboveReach: {
    questions: ['q06', 'q24'],
    when: ({ q24 }, { figures }) => {
      const { uptake } = figures(ALL_BEST);
      return q24.uptakeTarget !== undefined && uptake !== null && exceeds(q24.uptakeTarget, 100 * uptake);
    },
  },
  sharesAbove100: {
    questions: ['q04'],
    when: ({ q04 }) => exceeds(shareOf(q04.scenarios ?? []), 100),
  },
};

/** Cases a year × uptake as given, if both are known and above 0; otherwise null. */
function casesWithoutPrecision(given: Given): number | null {
  const uptake = uptakeAt(given, 'worst', 0);
  const annualCases = annualCasesAt(given, 'worst', 0);
  return uptake && annualCases ? annualCases * uptake : null;
}

export const CONTRADICTION_IDS = Object.keys(CONTRADICTIONS) as ContradictionId[];

export function contradictionsIn(workings: Workings): AssessmentResult['contradictions'] {
  return CONTRADICTION_IDS.flatMap((id) => {
    const { questions, when } = CONTRADICTIONS[id];
    return when(workings.given, workings) ? [{ id, questions }] : [];
  });
}
