import type { AssessmentResult } from '../../assessment/types.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';

/**
 * Whether the part beside an answer may have something to show. The first question does not wait for its other
 * contents, so there only findings count.
 */
export function hasBeside(question: QuestionId, result: AssessmentResult | null): boolean {
  if (numberOf(question) > 1) return true;
  if (!result) return false;
  const { signals, contradictions } = result;
  return (
    signals.some((signal) => signal.question === question && signal.certain) ||
    contradictions.some(({ questions }) => questions.includes(question))
  );
}

/** Whether the bar at the foot has news before anybody changes anything. */
export function hasNews(question: QuestionId, result: AssessmentResult | null): boolean {
  return result !== null && (result.states[question] === 'inProgress' || result.recommendation.settled);
}
