import { isQuestionId, type QuestionId } from '../../questionnaire/questionnaire.ts';

/** The question that led to this page, if the browser's history has it. */
export function questionLeft(): QuestionId | undefined {
  const { left, returned = left } = (window.history.state ?? {}) as Record<string, unknown>;
  return typeof returned === 'string' && isQuestionId(returned) ? returned : undefined;
}
