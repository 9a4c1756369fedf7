import { useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { Mark } from '../../ui/State.tsx';
import { ZoneChart } from '../charts/ZoneChart.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { VERDICT_SHAPES } from '../verdictShapes.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { fitPageOne } from './fitting.ts';
import type { PageOneText, ReasonList } from './pageOne.ts';
import { ToDoTable } from './ToDoTable.tsx';
import { useTypeScale } from './useTypeScale.ts';

/** The page that a manager reads and signs: exactly one A4 sheet, whatever the answers are. */
export function PageOne({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const page = fitPageOne(summary, t, useTypeScale(sheet));
  const { headline, header } = summary;
  return (
    <div ref={sheet} className="sheet page-one">
      <p className="page-one__head">
        <span>{page.versions}</span>
        {header.fingerprint && <span>{header.fingerprint}</span>}
      </p>
      <div className={page.name.large ? 'page-one__name' : 'page-one__name page-one__name--small'}>
        <PageHeading title={t('ui.paper.window', { name: header.service })}>{page.name.text}</PageHeading>
      </div>
      <p className="page-one__meta">{kept(page.meta)}</p>
      <section className="page-one__box">
        <Mark shape={VERDICT_SHAPES[headline.id]} large />
        <div>
          <h2 className={page.word.large ? 'page-one__word' : 'page-one__word page-one__word--small'}>
            {kept(page.word.text)}
          </h2>
          <p className="page-one__sentence">{kept(page.sentence)}</p>
          {page.settled && <p className="page-one__settled">{kept(page.settled)}</p>}
        </div>
      </section>
      {page.remarks.length > 0 && (
        <div className="page-one__remarks">
          {page.remarks.map((remark) => (
            <p key={remark}>{kept(remark)}</p>
          ))}
        </div>
      )}
      {page.sections > 0 && (
        <div className="page-one__halves">
          <Reasons heading={t('ui.paper.for')} list={page.pro} none={summary.reasonsFor.heading} />
          <Reasons heading={t('ui.paper.against')} list={page.con} none={summary.reasonsAgainst.heading} />
        </div>
      )}
      {page.sections > 2 && <Figures summary={summary} page={page} />}
      {page.sections > 3 && (
        <section>
          <h2>{kept(page.formHeading)}</h2>
          <p className="page-one__form">{kept(page.formLines)}</p>
        </section>
      )}
      {page.sections > 1 && <ToDoTable toDo={page.toDo} />}
      <div className="page-one__notes">
        {page.notes.map((note) => (
          <p key={note}>{kept(`${note}.`)}</p>
        ))}
        {page.rest && <p>{kept(page.rest)}</p>}
      </div>
      <DecisionForm summary={summary} page={page} />
    </div>
  );
}

interface FiguresProps {
  summary: Summary;
  page: PageOneText;
}

/** Value and readiness as a chart, and the key figures. */
function Figures({ summary: { chart }, page }: FiguresProps) {
  const { t } = useWords();
  return (
    <div className="page-one__figures">
      <section>
        <h2>{kept(chart.heading)}</h2>
        {page.chartLeft ? (
          <p className="page-one__small">{kept(page.chartLeft)}</p>
        ) : (
          <ZoneChart chart={chart} note={page.chartNote} />
        )}
        {page.chartNote && <p className="page-one__small">{kept(page.chartNote)}</p>}
      </section>
      <section>
        <h2>{kept(t('ui.paper.figures.title'))}</h2>
        {page.figures.length === 0 && <p className="page-one__small">{kept(t('ui.paper.figures.none'))}</p>}
        <dl className="key-figures">
          {page.figures.map(({ id, label, value }) => (
            <div key={id} data-figure={id}>
              <dt>{kept(label)}</dt>
              <dd>{kept(value)}</dd>
            </div>
          ))}
        </dl>
        {page.moreFigures && <p className="page-one__small">{kept(page.moreFigures)}</p>}
      </section>
    </div>
  );
}

function Reasons({ heading, list, none }: { heading: string; list: ReasonList; none: string }) {
  return (
    <section>
      <h2>{kept(heading)}</h2>
      {list.items.length > 0 ? (
        <ol className="page-one__reasons">
          {list.items.map(({ question, text, ref }) => (
            <li key={`${question} ${text}`}>
              {kept(text)} <span className="page-one__ref">{ref}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="page-one__form">{kept(`${none}.`)}</p>
      )}
      {list.more && <p className="page-one__small">{kept(list.more)}</p>}
    </section>
  );
}
