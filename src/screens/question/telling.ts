import type { AssessmentResult } from '../../assessment/types.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';

/** Whether there may be something beside an answer. At the first question, which waits for nothing, that is a finding. */
export function hasBeside(question: QuestionId, result: AssessmentResult | null): boolean {
  if (numberOf(question) > 1) return true;
  if (!result) return false;
  const { signals, contradictions } = result;
  return (
    signals.some((signal) => signal.question === question && signal.certain) ||
    contradictions.some(({ questions }) => questions.includes(question))
  );
}

/** Whether there is something to say beside the way on before anything was changed. */
export function hasNews(question: QuestionId, result: AssessmentResult | null): boolean {
  return result !== null && (result.states[question] === 'inProgress' || result.recommendation.settled);
}
