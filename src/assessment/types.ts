import type { Axis } from '../questionnaire/field.ts';
import type { QuestionId, QuestionOn } from '../questionnaire/questionnaire.ts';
import type { ImprovementId } from './candidates.ts';
import type { Signal, SignalReason } from './signal.ts';

/** Ordered from the lowest to the highest. */
export const RECOMMENDATIONS = ['doNotBuild', 'postpone', 'buildWithConditions', 'build'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** [pessimistic, optimistic]: every open input at its worst, and at its best. */
export type Bounds<T = number> = readonly [pessimistic: T, optimistic: T];

export type Side = 'worst' | 'best';
export type YesNoUnknown = 'yes' | 'no' | 'unknown';
export type Level = 1 | 2 | 3;
export type QuestionState = 'notStarted' | 'inProgress' | 'answered' | 'dontKnow';
export type RatedQuestion = QuestionOn<Axis>;

export type ObstacleId =
  | 'reach'
  | 'cost'
  | 'dearer'
  | 'dependency'
  | 'coverage'
  | 'paper'
  | 'original'
  | 'interface'
  | 'processing'
  | 'payment'
  | 'signature';

export type InsteadId =
  | 'processAutomation'
  | 'cooperation'
  | 'dataExchange'
  | 'existingService'
  | 'nothing'
  | 'informationAndForms';

export type ContradictionId =
  | 'fullLevelPaperResult'
  | 'signatureWithoutAuthentication'
  | 'informationalButSigned'
  | 'informationalButFee'
  | 'informationLevelWholeProcess'
  | 'meansMismatch'
  | 'accountHighAssurance'
  | 'dataCheckWithoutPartner'
  | 'feeWithoutPayment'
  | 'freeWithPayment'
  | 'dependencyButWhole'
  | 'instantResultInPerson'
  | 'legalChangeForgotten'
  | 'costsDisagree'
  | 'volumeMismatch'
  | 'payoffAfterEnd'
  | 'targetAboveReach'
  | 'sharesAbove100';

export type ComponentId = 'authentication' | 'payment' | 'workflow' | 'signing' | 'audit' | 'dataExchange';
export type Solution = 'reuseShared' | 'adaptExisting' | 'newDevelopment';

/** In points: how far a question moves value or readiness away from the upper threshold. */
export interface QuestionReason {
  readonly question: QuestionId;
  readonly points: number;
}

export interface OpenQuestion {
  readonly question: QuestionId;
  readonly kind: 'missing' | 'rough';
  /** True if the recommendation is undecided, and the best or the worst answer here would settle it alone. */
  readonly settles: boolean;
  /** True if the worst answer here would raise an obstacle and the best answer would not. */
  readonly couldBlock: boolean;
  /** The points by which value and readiness become narrower at least, whatever the answer. */
  readonly influence: number;
}

export type FactId =
  | 'annualCases'
  | 'institutionShare'
  | 'uptake'
  | 'eCasesPerYear'
  | 'costPerECase'
  | 'costRatio'
  | 'annualSaving'
  | 'paybackYears'
  | 'breakEvenCases'
  | 'breakEvenBuildCost'
  | 'npv'
  | 'recipientHoursSaved'
  | 'staffHoursSaved';

export type LegalGround = 'cases' | 'convenience' | 'burden' | 'process' | 'cost';

/** The result of one assessment. Infinite numbers are `Infinity` (in JSON the text "Infinity"). */
export interface AssessmentResult {
  readonly methodology: { id: string; version: string; custom: boolean; rejected: boolean };
  readonly recommendation: {
    pessimistic: Recommendation;
    optimistic: Recommendation;
    settled: boolean;
    mandated: YesNoUnknown;
  };
  /** 0 to 100. */
  readonly value: Bounds;
  /** 0 to 100. */
  readonly readiness: Bounds;
  /** Each from 0 to 100; null if a question is not rated. */
  readonly ratings: Readonly<Record<RatedQuestion, Bounds | null>>;
  readonly level: Bounds<Level>;
  readonly obstacles: { pessimistic: readonly ObstacleId[]; optimistic: readonly ObstacleId[] };
  readonly signals: readonly Signal[];
  readonly reasons: {
    for: readonly QuestionReason[];
    against: readonly (SignalReason | QuestionReason)[];
  };
  readonly instead: readonly InsteadId[];
  /** Units: cases a year, shares 0–1, EUR, years, hours a year. Null where unknown. */
  readonly facts: Readonly<Record<FactId, Bounds | null>>;
  /** Shares (0–1) of all weightings that do not change the recommendation, one for each computation. */
  readonly firmness: Bounds;
  readonly openQuestions: readonly OpenQuestion[];
  readonly improvements: readonly (readonly ImprovementId[])[];
  readonly contradictions: readonly { id: ContradictionId; questions: readonly QuestionId[] }[];
  readonly components: readonly {
    id: ComponentId;
    needed: YesNoUnknown;
    questions: readonly QuestionId[];
    planned: Solution | null;
  }[];
  readonly legalTest: Readonly<Record<LegalGround | 'overall', YesNoUnknown>>;
  readonly states: Readonly<Record<QuestionId, QuestionState>>;
}
