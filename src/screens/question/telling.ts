import type { AssessmentResult, FactId } from '../../assessment/types.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';

/** Which computed figures stand beside the fields of which question. */
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

export function hasFigures(question: QuestionId, result: AssessmentResult | null): boolean {
  return (SHOWN_AT[question] ?? []).some((id) => result && result.facts[id] !== null);
}

export function hasFindings(question: QuestionId, result: AssessmentResult | null): boolean {
  if (!result) return false;
  const { signals, contradictions } = result;
  return (
    // The document about identification may contradict it. What finds that is loaded with the findings only.
    question === 'q15' ||
    signals.some((signal) => signal.question === question && signal.certain) ||
    contradictions.some(({ questions }) => questions.includes(question))
  );
}

/** Whether there is something to say beside the way on before anything was changed. */
export function hasNews(question: QuestionId, result: AssessmentResult | null): boolean {
  return result !== null && (result.states[question] === 'inProgress' || result.recommendation.settled);
}
