import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import type { AnswerRow } from '../../summary/answerRow.ts';
import { answerRows } from '../../summary/answerRows.ts';
import { useAssessment, useResult } from '../session.ts';

/** What is entered so far at one question of the open assessment. */
export function GivenAnswer({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { answers, drafts = {} } = useAssessment();
  const { facts } = useResult();
  const answer = answers[question];
  const rows = answerRows(question, answer, t, { facts, drafts });
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
      <Rows rows={rows} />
      {further.map(([label, text]) => (
        <p key={label} className="given-answer__text">{`${label}: ${text}`}</p>
      ))}
    </div>
  );
}

function Rows({ rows }: { rows: readonly AnswerRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map(({ field, label, value, remark, rows: inner }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike in all they say
        <li key={`${field} ${index}`}>
          {value ? `${label}${label.endsWith('?') ? '' : ':'} ${value}` : label}
          {remark && <em>{` (${remark})`}</em>}
          <Rows rows={inner} />
        </li>
      ))}
    </ul>
  );
}
