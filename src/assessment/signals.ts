import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { SignalClass, SignalId } from './signal.ts';

interface SignalDefinition {
  readonly class: SignalClass;
  readonly question: QuestionId | null;
}

const of = (signalClass: SignalClass, question: QuestionId | null): SignalDefinition => ({
  class: signalClass,
  question,
});

/** All signals in the order in which a result lists them. The two of rule 5 belong to no question. Method 4. */
export const SIGNALS: Readonly<Record<SignalId, SignalDefinition>> = {
  automationSuffices: of('alternative', 'q01'),
  cooperationSuffices: of('alternative', 'q01'),
  existingServiceSuffices: of('alternative', 'q01'),
  serviceNotNeeded: of('alternative', 'q01'),
  recipientsAreInstitutions: of('alternative', 'q05'),
  courierFunction: of('alternative', 'q07'),
  noBenefit: of('worth', 'q02'),
  muchDearer: of('worth', 'q03'),
  dependencyInPerson: of('removable', 'q09'),
  mandateWithoutReference: of('condition', 'q01'),
  worseForRecipients: of('condition', 'q02'),
  dearerThanInPerson: of('condition', 'q03'),
  coverageBelow80: of('condition', 'q04'),
  mostlyInstitutions: of('condition', 'q05'),
  fewCanUse: of('condition', 'q06'),
  partlyCourier: of('condition', 'q07'),
  publicOpposed: of('condition', 'q08'),
  dependencyPlanned: of('condition', 'q09'),
  levelNotSupported: of('condition', 'q12'),
  ownCredentialsOnly: of('condition', 'q15'),
  interfaceMissing: of('condition', 'q16'),
  originalRequired: of('condition', 'q17'),
  standardGap: of('condition', 'q20'),
  legalChangeNotStarted: of('condition', 'q21'),
  dataProtectionAssessment: of('condition', 'q21'),
  submissionsLawAssessment: of('condition', 'q21'),
  duplicatesSharedComponent: of('condition', 'q23'),
  costlyException: of('task', 'q04'),
  noSurvey: of('task', 'q08'),
  surveyPending: of('task', 'q08'),
  slowPayback: of('task', 'q10'),
  partialProcess: of('task', 'q11'),
  paperResult: of('task', 'q14'),
  signatureLegalChange: of('task', 'q18'),
  eSignatureBarrier: of('task', 'q18'),
  dearerOnline: of('task', 'q19'),
  legalChangePending: of('task', 'q21'),
  processChangeUnplanned: of('task', 'q22'),
  noOutreach: of('task', 'q24'),
  staffNotTrained: of('task', 'q24'),
  noTarget: of('task', 'q24'),
  higherLevelPossible: of('note', 'q12'),
  priceIncentive: of('note', 'q19'),
  exceptionInPerson: of('note', 'q09'),
  internalMarketRoute: of('note', 'q17'),
  valueModest: of('condition', null),
  readinessModest: of('condition', null),
};

export const SIGNAL_IDS = Object.keys(SIGNALS) as SignalId[];

export const OBSTRUCTING: readonly SignalClass[] = ['alternative', 'worth', 'removable'];

/** An e-service required by law is built in any case, so an obstacle becomes a condition. */
export function effectiveClass(id: SignalId, mandated: boolean): SignalClass {
  const own = SIGNALS[id].class;
  return mandated && OBSTRUCTING.includes(own) ? 'condition' : own;
}
