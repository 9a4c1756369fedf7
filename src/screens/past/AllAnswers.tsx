import type { Assessment } from '../../answers/model/types.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { givenRows } from '../../summary/answerRows.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { AnswerRows } from '../AnswerRows.tsx';

/** All answers of a version, to read. */
export function AllAnswers({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  const result = resultOf(assessment);
  const rows = (id: QuestionId) => givenRows(id, assessment, result, t);
  return (
    <SummaryList
      rows={QUESTION_IDS.map((id) => ({
        id,
        term: t('ui.tasks.question', { number: numberOf(id), name: t(`questionnaire.${id}.short`) }),
        value: (
          <>
            <AnswerRows rows={rows(id)} className="reviewed" />
            {assessment.answers[id]?.note && (
              <p className="reviewed__note">{together(assessment.answers[id].note)}</p>
            )}
          </>
        ),
      }))}
    />
  );
}
