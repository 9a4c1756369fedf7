import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { givenRows } from '../../summary/answerRows.ts';
import { AnswerRows } from '../AnswerRows.tsx';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';

/** The answer so far to one question of the open assessment. */
export function GivenAnswer({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessment();
  const result = useResult();
  const answer = assessment.answers[question];
  const rows = givenRows(question, assessment, result, t);
  const due = answer?.due && t('assessment.units.dateShort', { n: answer.due });
  const further = [
    [t('questionnaire.common.note.label'), answer?.note],
    [t('questionnaire.common.responsible.label'), answer?.responsible],
    [t('questionnaire.common.due.label'), due],
  ].filter(([, text]) => text);
  const nothing = rows.length === 0 && further.length === 0 && !answer?.dontKnow;
  return (
    <div className="given-answer">
      <p className="blank-question__quick">{t('ui.blank.given')}</p>
      {nothing && <p>{t('ui.blank.nothing')}</p>}
      {answer?.dontKnow && <p>{t('questionnaire.common.dontKnow.label')}</p>}
      <AnswerRows rows={rows} />
      {further.map(([label, text]) => (
        <p key={label} className="given-answer__text">{`${label}: ${text}`}</p>
      ))}
    </div>
  );
}
