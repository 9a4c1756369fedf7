import { memo, useRef } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Mark } from '../../ui/State.tsx';
import { Ladder } from '../Ladder.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { useSession } from '../useSession.ts';
import { VERDICT_SHAPES } from '../verdictShapes.ts';
import { DecisionToSign } from './DecisionToSign.tsx';
import { fitPageOne } from './fitting.ts';
import type { PageOneText, ReasonList } from './pageOneText.ts';
import { ToDoTable } from './ToDoTable.tsx';
import { useTypeScale } from './useTypeScale.ts';

interface PageOneInput {
  readonly summary: Summary;
  /** Of the years after launch; null if there are none. */
  readonly conclusion: string | null;
}

/** The memo that a manager decides on and signs. It is exactly one A4 page, whatever the answers. */
export const PageOne = memo(function PageOne({ summary, conclusion }: PageOneInput) {
  const { t } = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  const page = fitPageOne(summary, t, useTypeScale(sheet), conclusion);
  const { headline, header, memo } = summary;
  const { name, logo } = useStore(useSession().identity);
  return (
    <div ref={sheet} className="sheet page-one">
      {logo && <img className="page-one__logo" src={logo} alt={name} />}
      <p className="page-one__head">
        <span>{page.versions}</span>
        {header.fingerprint && <span>{header.fingerprint}</span>}
      </p>
      <div className={page.name.large ? 'page-one__name' : 'page-one__name page-one__name--small'}>
        <PageHeading title={t('ui.paper.window', { name: header.service })}>{page.name.text}</PageHeading>
      </div>
      <p className="page-one__meta">{together(page.meta)}</p>
      <section className="page-one__box">
        <Mark shape={VERDICT_SHAPES[memo.shown]} large />
        <div>
          <div className={page.ask.large ? 'page-one__ask' : 'page-one__ask page-one__ask--small'}>
            <h2>{together(page.ask.text)}</h2>
            {page.firm && <p> {together(page.firm)}</p>}
          </div>
          {page.conclusion && <p className="page-one__conclusion">{together(page.conclusion)}</p>}
          <p className="page-one__sentence">{together(page.sentence)}</p>
          {page.span && <p className="page-one__span">{together(page.span)}</p>}
        </div>
      </section>
      {page.rungs.length > 0 && <Ladder possible={headline.possible} across />}
      {page.remarks.length > 0 && (
        <div className="page-one__remarks">
          {page.remarks.map((remark) => (
            <p key={remark}>{together(remark)}</p>
          ))}
        </div>
      )}
      {page.sections > 0 && page.figuresLead && (
        <p className="page-one__small page-one__lead">{together(page.figuresLead)}</p>
      )}
      {page.sections > 0 && <MemoFigures figures={page.figures} />}
      {page.sections > 1 && (
        <div className="page-one__halves">
          <Reasons list={page.why} />
          <Reasons list={page.risks} />
        </div>
      )}
      {page.sections > 2 && <ToDoTable toDo={page.toDo} />}
      {page.sections > 3 && (
        <div className="page-one__notes">
          {page.notes.map((note) => (
            <p key={note}>{together(note)}</p>
          ))}
        </div>
      )}
      {page.rest && <p className="page-one__small">{together(page.rest)}</p>}
      <DecisionToSign summary={summary} page={page} />
    </div>
  );
});

/** Cost, saving and payback period at a glance. */
function MemoFigures({ figures }: Pick<PageOneText, 'figures'>) {
  return (
    <dl className="memo-figures">
      {figures.map(({ id, label, value, note, large }) => (
        <div key={id} data-figure={id}>
          <dt>{together(label)}</dt>
          <dd className={large ? 'memo-figures__value' : 'memo-figures__value memo-figures__value--small'}>
            {together(value)}
          </dd>
          {note && <dd>{together(note)}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Reasons({ list: { heading, items, none, more } }: { list: ReasonList }) {
  return (
    <section>
      <h2>{together(heading)}</h2>
      {items.length > 0 ? (
        <ol className="page-one__reasons">
          {items.map(({ id, text, ref }) => (
            <li key={id}>
              {together(text)}
              {ref && '\u00a0'}
              <span className="page-one__ref">{ref}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="page-one__small">{together(`${none}.`)}</p>
      )}
      {more && <p className="page-one__small">{together(more)}</p>}
    </section>
  );
}
