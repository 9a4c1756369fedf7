import { useWords } from '../../i18n/useWords.ts';
import type { AnnexEntry } from '../../summary/annex.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { evidenceText, ratingText, stateText } from '../../summary/entryWords.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { AnswerRows } from '../AnswerRows.tsx';

/** All 24 answers as they were given, and plainly where none was. */
export function Answers({ summary: { annex } }: { summary: Summary }) {
  const { t } = useWords();
  return (
    <section>
      <h3>{kept(t('ui.paper.annex.answers'))}</h3>
      {annex.entries.map((entry) => (
        <Entry key={entry.question} entry={entry} />
      ))}
    </section>
  );
}

function Entry({ entry }: { entry: AnnexEntry }) {
  const { t } = useWords();
  const { number, short, title, rows, note, evidence, responsible, due } = entry;
  return (
    <article className="answer">
      <h4>{kept(`${t('assessment.question.ordinal', { n: number })} ${short}`)}</h4>
      <p className="answer__title">{kept(title)}</p>
      <p className="answer__state">
        <strong>{stateText(entry)}.</strong> {kept(ratingText(entry, t))}
      </p>
      <AnswerRows rows={rows} />
      {note && (
        <p className="answer__note">
          <strong>{t('ui.paper.annex.noteLabel')}:</strong> {kept(note)}
        </p>
      )}
      {evidence.length > 0 && (
        <>
          <p>
            <strong>{t('ui.paper.annex.evidence')}:</strong>
          </p>
          <ul>
            {evidence.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pieces of evidence may be the same
              <li key={index}>{kept(evidenceText(each))}</li>
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
}
