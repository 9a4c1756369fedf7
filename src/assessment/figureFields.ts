import type { QuestionId } from '../questionnaire/questionnaire.ts';

/** The fields that figures are computed from, by question. */
const FIELDS: { readonly [Q in QuestionId]?: readonly string[] } = {
  q02: ['recipientMinutesNow', 'recipientMinutesThen', 'staffMinutesNow', 'staffMinutesThen'],
  q03: ['buildCost', 'annualCost', 'inPersonCost', 'marginalCost', 'lifetimeYears', 'eCasesPerYear'],
  q05: ['groups'],
  q06: ['reach'],
};

/** Whether a figure is computed from this field. */
export const isFigureField = (question: QuestionId, field: string): boolean =>
  FIELDS[question]?.includes(field) ?? false;
