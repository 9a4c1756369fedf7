import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { FactId } from './types.ts';

/** The fields of question 3 that figures are computed from, in the order of the question. */
export const COST_FIELDS: readonly string[] = [
  'buildCost',
  'annualCost',
  'inPersonCost',
  'marginalCost',
  'lifetimeYears',
  'eCasesPerYear',
];

/** The fields that figures are computed from, by question. */
const FIELDS: { readonly [Q in QuestionId]?: readonly string[] } = {
  q02: ['recipientMinutesNow', 'recipientMinutesThen', 'staffMinutesNow', 'staffMinutesThen'],
  q03: COST_FIELDS,
  q05: ['groups'],
  q06: ['reach'],
};

/** Whether a figure is computed from this field. */
export const isFigureField = (question: QuestionId, field: string): boolean =>
  FIELDS[question]?.includes(field) ?? false;

/**
 * The fields of question 3 that have a default value in the method, each with the figures computed from it. Method 2.
 */
const BY_DEFAULTED = {
  lifetimeYears: ['costPerECase', 'costRatio', 'breakEvenCases', 'breakEvenBuildCost', 'npv'],
  marginalCost: [
    'costPerECase',
    'costRatio',
    'breakEvenCases',
    'breakEvenBuildCost',
    'npv',
    'annualSaving',
    'paybackYears',
  ],
} as const satisfies Readonly<Record<string, readonly FactId[]>>;
export type DefaultedField = keyof typeof BY_DEFAULTED;

/** Whether a figure is computed from this field's default value if the answer has none. */
export const usesDefaulted = (figure: string, field: DefaultedField): boolean =>
  BY_DEFAULTED[field].some((each) => each === figure);
