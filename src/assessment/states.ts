import type { Answers } from '../answers/model/types.ts';
import { QUESTION_IDS, type QuestionId } from '../questionnaire/questionnaire.ts';
import type { Figures } from './figures.ts';
import type { Given } from './given.ts';
import { FORM_MISSING } from './rules/form.ts';
import { LAUNCH_MISSING } from './rules/launch.ts';
import type { MissingRule } from './rules/missing.ts';
import { WHETHER_MISSING } from './rules/whether.ts';
import { WORTH_MISSING } from './rules/worth.ts';
import type { QuestionState } from './types.ts';

const MISSING: { readonly [Q in QuestionId]: MissingRule<Q> } = {
  ...WHETHER_MISSING,
  ...WORTH_MISSING,
  ...FORM_MISSING,
  ...LAUNCH_MISSING,
};

/** The names of the fields that a question still needs to count as answered. */
export function missingFields(id: QuestionId, given: Given, figures: Figures): readonly string[] {
  return (MISSING[id] as MissingRule<QuestionId>)(given[id], figures, given);
}

export function statesOf(
  answers: Answers,
  given: Given,
  figures: Figures,
): Readonly<Record<QuestionId, QuestionState>> {
  const stateOf = (id: QuestionId): QuestionState => {
    const answered = missingFields(id, given, figures).length === 0;
    // The payback period is computed from the figures of q03, even if q10 has no answer.
    if (id === 'q10' && answered) return 'answered';
    if (answers[id]?.dontKnow) return 'dontKnow';
    if (answered) return 'answered';
    return Object.keys(given[id]).length > 0 || answers[id]?.note ? 'inProgress' : 'notStarted';
  };
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, stateOf(id)])) as Record<QuestionId, QuestionState>;
}
