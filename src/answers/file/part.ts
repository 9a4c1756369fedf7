import { QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { handedOn } from '../model/fileFields.ts';
import { questionOf } from '../model/path.ts';
import type { Answers, Assessment } from '../model/types.ts';

/** The chosen questions of an assessment for a colleague: their answers and drafts, without the decision. */
export function partOf(assessment: Assessment, questions: readonly QuestionId[]): Assessment {
  const { drafts = {}, answers, ...rest } = handedOn(assessment);
  const chosen = QUESTION_IDS.filter((id) => questions.includes(id));
  const given = chosen.flatMap((id) => (answers[id] ? [[id, answers[id]] as const] : []));
  const within = Object.entries(drafts).filter(([path]) => chosen.some((id) => id === questionOf(path)));
  return {
    ...rest,
    answers: Object.fromEntries(given) as Answers,
    ...(within.length > 0 && { drafts: Object.fromEntries(within) }),
    part: chosen,
  };
}
