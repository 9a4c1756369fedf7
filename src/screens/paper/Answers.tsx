import { useWords } from '../../i18n/useWords.ts';
import type { AnnexEntry } from '../../summary/annex.ts';
import type { AnswerRow } from '../../summary/answerRow.ts';
import type { Summary } from '../../summary/buildSummary.ts';

/** All 24 answers as they were given, and plainly where none was. */
export function Answers({ summary: { annex } }: { summary: Summary }) {
  const { t } = useWords();
  return (
    <section>
      <h3>{t('ui.paper.annex.answers')}</h3>
      {annex.entries.map((entry) => (
        <Entry key={entry.question} entry={entry} />
      ))}
    </section>
  );
}

function Entry({ entry }: { entry: AnnexEntry }) {
  const { t } = useWords();
  const { number, short, title, state, statement, rows, note, evidence, responsible, due } = entry;
  return (
    <article className="answer">
      <h4>{`${t('assessment.question.ordinal', { n: number })} ${short}`}</h4>
      <p className="answer__title">{title}</p>
      <p className="answer__state">
        <strong>{statement ?? `${state.charAt(0).toUpperCase()}${state.slice(1)}`}.</strong> {ratingOf(entry)}
      </p>
      <Rows rows={rows} />
      {note && (
        <p className="answer__note">
          <strong>{t('ui.paper.annex.noteLabel')}:</strong> {note}
        </p>
      )}
      {evidence.length > 0 && (
        <>
          <p>
            <strong>{t('ui.paper.annex.evidence')}:</strong>
          </p>
          <ul>
            {evidence.map(({ title: name, url }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pieces of evidence may be the same
              <li key={index}>{url && url !== name ? `${name} – ${url}` : name}</li>
            ))}
          </ul>
        </>
      )}
      {(responsible || due) && (
        <p>
          {[
            responsible && `${t('ui.paper.annex.responsible')}: ${responsible}`,
            due && `${t('ui.paper.annex.due')}: ${due}`,
          ]
            .filter(Boolean)
            .join('; ')}
        </p>
      )}
    </article>
  );

  function ratingOf({ rating, weight }: AnnexEntry): string {
    if (weight === null) return `${t('ui.paper.annex.notRated')}.`;
    return rating === null
      ? `${t('ui.paper.annex.weightOnly', { weight })}.`
      : `${t('ui.paper.annex.ratingAndWeight', { rating, weight })}.`;
  }
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
