import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import { computedOptions } from '../assessment/computedOptions.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { AnswerRow } from './answerRow.ts';
import { answerRows } from './answerRows.ts';
import { fieldPath, optionName } from './valueWords.ts';

/** The answer of one question wherever it is told: first what the figures say in place of a choice, then field by field. */
export function givenRows(
  id: QuestionId,
  file: Pick<Assessment, 'answers' | 'drafts'>,
  result: Pick<AssessmentResult, 'facts' | 'states'>,
  t: Translate,
): AnswerRow[] {
  const { facts } = result;
  const rows = answerRows(id, file.answers[id], t, { facts, drafts: file.drafts ?? {} });
  const value = computedText(id, file, result, t);
  if (value === null) return rows;
  const label = t('assessment.answer.computed');
  return [{ field: 'estimate', label, value, standing: 'counts', remark: null, rows: [] }, ...rows];
}

/** The options that the figures stand for; null where a choice or a list is the answer. */
function computedText(
  id: QuestionId,
  { answers }: Pick<Assessment, 'answers'>,
  result: Pick<AssessmentResult, 'facts' | 'states'>,
  t: Translate,
): string | null {
  // Question 10 is answered by the figures of question 3 even where "we don't know" stands beside it.
  const own = id === 'q10' ? {} : answers;
  const [worst, best] = (computedOptions(id, result, { answers: own }) ?? []).map((option) =>
    optionName(t, fieldPath(id, 'estimate'), option),
  );
  if (worst !== undefined)
    return best === undefined ? worst : t('assessment.answer.between', { worst, best });
  const unpaid = id === 'q10' && result.states.q10 === 'answered' && answers.q03?.presentChannel === 'no';
  return unpaid ? t('assessment.answer.nothingToCompare') : null;
}
