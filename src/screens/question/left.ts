import { isQuestionId, type QuestionId } from '../../questionnaire/questionnaire.ts';

/** The question that this page was reached from, where the entry of the browser's history says so. */
export function questionLeft(): QuestionId | undefined {
  const { left, returned = left } = (window.history.state ?? {}) as Record<string, unknown>;
  return typeof returned === 'string' && isQuestionId(returned) ? returned : undefined;
}
