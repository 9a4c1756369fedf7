import type { FactId } from '../../assessment/types.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';

/** The computed figures beside the fields of each question. */
export const SHOWN_AT: { readonly [Q in QuestionId]?: readonly FactId[] } = {
  q02: ['recipientHoursSaved', 'staffHoursSaved'],
  q03: [
    'eCasesPerYear',
    'costPerECase',
    'costRatio',
    'annualSaving',
    'breakEvenCases',
    'breakEvenBuildCost',
    'npv',
  ],
  q05: ['annualCases', 'institutionShare'],
  q06: ['uptake', 'eCasesPerYear'],
  q10: ['annualSaving', 'paybackYears', 'npv'],
};
