import type { Assessment } from '../../answers/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, QUESTION_IDS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import type { AnswerRow } from '../../summary/answerRow.ts';
import { answerRows } from '../../summary/answerRows.ts';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { resultOf } from '../session.ts';

/** All answers of a version, to read. */
export function AllAnswers({ assessment }: { assessment: Assessment }) {
  const { t } = useWords();
  const { facts } = resultOf(assessment);
  const rows = (id: QuestionId) =>
    answerRows(id, assessment.answers[id], t, {
      facts,
      ...(assessment.drafts && { drafts: assessment.drafts }),
    });
  return (
    <SummaryList
      rows={QUESTION_IDS.map((id) => ({
        id,
        term: t('ui.tasks.question', { number: numberOf(id), name: t(`questionnaire.${id}.short`) }),
        value: <Rows rows={rows(id)} note={assessment.answers[id]?.note} />,
      }))}
    />
  );
}

function Rows({ rows, note }: { rows: readonly AnswerRow[]; note?: string | undefined }) {
  return (
    <ul className="reviewed">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes, and labels may repeat
        <li key={index}>
          <span className="reviewed__label">{row.label}</span>
          {row.value && `: ${row.value}`}
          {row.rows.length > 0 && <Rows rows={row.rows} />}
        </li>
      ))}
      {note && <li>{note}</li>}
    </ul>
  );
}
