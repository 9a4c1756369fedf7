import type { QuestionId } from '../questionnaire/questionnaire.ts';

export type SignalClass = 'alternative' | 'worth' | 'removable' | 'condition' | 'task' | 'note';

export type SignalId =
  | 'automationSuffices'
  | 'cooperationSuffices'
  | 'existingServiceSuffices'
  | 'serviceNotNeeded'
  | 'recipientsAreInstitutions'
  | 'courierFunction'
  | 'noBenefit'
  | 'muchDearer'
  | 'dependencyInPerson'
  | 'mandateWithoutReference'
  | 'worseForRecipients'
  | 'dearerThanInPerson'
  | 'coverageBelow80'
  | 'mostlyInstitutions'
  | 'fewCanUse'
  | 'partlyCourier'
  | 'publicOpposed'
  | 'dependencyPlanned'
  | 'levelNotSupported'
  | 'ownCredentialsOnly'
  | 'interfaceMissing'
  | 'originalRequired'
  | 'standardGap'
  | 'legalChangeNotStarted'
  | 'dataProtectionAssessment'
  | 'submissionsLawAssessment'
  | 'duplicatesSharedComponent'
  | 'valueModest'
  | 'readinessModest'
  | 'costlyException'
  | 'noSurvey'
  | 'surveyPending'
  | 'slowPayback'
  | 'partialProcess'
  | 'paperResult'
  | 'signatureLegalChange'
  | 'eSignatureBarrier'
  | 'dearerOnline'
  | 'legalChangePending'
  | 'processChangeUnplanned'
  | 'noOutreach'
  | 'staffNotTrained'
  | 'noTarget'
  | 'higherLevelPossible'
  | 'priceIncentive'
  | 'exceptionInPerson'
  | 'internalMarketRoute';

export interface Signal {
  readonly id: SignalId;
  /** The class that takes effect. Under a legal mandate an obstacle acts as a condition. */
  readonly class: SignalClass;
  /** The class before a legal mandate changed it. */
  readonly originalClass?: SignalClass;
  /** Null for the two signals of rule 5. */
  readonly question: QuestionId | null;
  /** True if both the pessimistic and the optimistic computation raise it. */
  readonly certain: boolean;
}

/** A signal against the e-service, with the question that raised it. */
export interface SignalReason {
  readonly signal: SignalId;
  readonly question: QuestionId;
}
