import { useWords } from '../../i18n/useWords.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { aboutRows } from '../../summary/header.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { PaperTable } from '../blocks/PaperTable.tsx';
import { Answers } from './Answers.tsx';
import { FullResult } from './FullResult.tsx';
import { Scores } from './Scores.tsx';

/** Everything behind page one, in full. */
export function Annex({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const { header, legal, form, figures } = summary;
  return (
    <div className="sheet annex">
      <h2>{kept(t('ui.paper.annex.title'))}</h2>
      <section>
        <h3>{kept(t('ui.paper.annex.about'))}</h3>
        <dl className="annex__about">
          {aboutRows(header, t).map(([label, value]) => (
            <div key={label}>
              <dt>{kept(label)}</dt>
              <dd>{kept(value)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <FullResult summary={summary} />
      <section>
        <h3>{kept(form.componentsHeading)}</h3>
        <PaperTable
          caption={t('ui.paper.annex.components')}
          captionHidden
          columns={[
            t('ui.paper.annex.component'),
            t('ui.paper.annex.needed'),
            t('ui.paper.annex.planned'),
            t('ui.paper.annex.from'),
          ]}
          rows={form.components.map(({ id, name, neededText, plannedText, refs }) => ({
            id,
            cells: [name, neededText, plannedText, refs.join(', ')],
          }))}
        />
      </section>
      <section>
        <h3>{kept(legal.heading)}</h3>
        <PaperTable
          caption={t('ui.paper.annex.legal')}
          captionHidden
          columns={[t('ui.paper.annex.ground'), t('ui.paper.annex.point'), t('ui.paper.annex.answer')]}
          rows={legal.grounds.map(({ id, text, point, answerText }) => ({
            id,
            cells: [text, point, answerText],
          }))}
        />
        <p>{kept(`${legal.notAsked}. ${legal.basis}.`)}</p>
      </section>
      {figures.items.length > 0 && (
        <section>
          <h3>{kept(figures.heading)}</h3>
          <PaperTable
            caption={t('ui.paper.annex.figures')}
            captionHidden
            columns={[t('ui.paper.annex.figure'), t('ui.paper.annex.value'), t('ui.paper.annex.note')]}
            numeric={[1]}
            rows={figures.items.map(({ id, label, value, note }) => ({
              id,
              cells: [label, value, note],
            }))}
          />
        </section>
      )}
      <Scores summary={summary} />
      <Answers summary={summary} />
    </div>
  );
}
