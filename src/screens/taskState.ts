import { errorPaths } from '../answers/edit/draftPaths.ts';
import type { Assessment } from '../answers/model/types.ts';
import type { AssessmentResult, QuestionState } from '../assessment/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { MarkShape } from '../ui/State.tsx';

/** The words of a row in the task list: the state of the answer, or its error. */
export type TaskState = QuestionState | 'error' | 'contradiction';

export const STATE_SHAPES: Readonly<Record<TaskState, MarkShape>> = {
  notStarted: 'empty',
  inProgress: 'half',
  answered: 'full',
  dontKnow: 'question',
  error: 'cross',
  contradiction: 'warning',
};

export function taskState(id: QuestionId, assessment: Assessment, result: AssessmentResult): TaskState {
  if (errorPaths(assessment, id).length > 0) return 'error';
  if (result.contradictions.some(({ questions }) => questions.includes(id))) return 'contradiction';
  return result.states[id];
}
