import { Fragment } from 'react';
import { balanceOf } from '../../assessment/balance.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { balanceInWords, isRoughBalance } from '../../summary/balanceWords.ts';
import { figuresOf } from '../../summary/figures.ts';
import { type Said, saidOf } from '../../summary/sheet/said.ts';
import { Details } from '../../ui/Details.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { BalanceChart } from '../charts/BalanceChart.tsx';
import { Formula, useExplained } from './Formula.tsx';
import { MissingInputs } from './MissingInputs.tsx';
import { useSheetSource } from './useSheetSource.ts';

/**
 * The result of the numbers, as a sentence and as the balance over the years. If it is unknown, what is missing for it.
 */
export function Result({ asked }: { asked: readonly QuestionId[] }) {
  const source = useSheetSource();
  const { t, file, assessment } = source;
  const { number, panel } = useExplained();
  const said = saidOf(source);
  const balance = balanceOf(file, assessment);
  const newService = source.given.q03.presentChannel === 'no';
  return (
    <section className="worksheet__result" aria-labelledby="sheet-result">
      <h2 className="govuk-visually-hidden" id="sheet-result">
        {t('ui.sheet.result')}
      </h2>
      <div className="worksheet__found">
        <div>
          {said.length > 0 && (
            <p className="worksheet__said">
              {said.map((part, index) => (
                <Part
                  // biome-ignore lint/suspicious/noArrayIndexKey: a part of a sentence has no other key
                  key={index}
                  part={part}
                  number={number}
                  end={index + 1 < said.length ? '; ' : '.'}
                />
              ))}
            </p>
          )}
          {panel}
          {newService && asked.includes('q03') && (
            <p className="govuk-body">{together(t('ui.sheet.missing.newService'))}</p>
          )}
          <MissingInputs asked={asked} nothing={said.length === 0} />
        </div>
        {balance && (
          <figure className="worksheet__chart">
            <figcaption>{together(t('ui.paper.costs.balance'))}</figcaption>
            <BalanceChart balance={balance} label={balanceInWords(balance, t)} small />
            {isRoughBalance(balance) && <p className="figure-note">{t('ui.paper.costs.band')}</p>}
          </figure>
        )}
      </div>
    </section>
  );
}

interface PartProps {
  part: readonly Said[];
  number: ReturnType<typeof useExplained>['number'];
  end: string;
}

/** A part of the sentence. Its end stays on the line of the last number. */
function Part({ part, number, end }: PartProps) {
  return part.map(({ text, figure }, index) => {
    const shown = figure ? number(figure, text) : together(text);
    const last = index === part.length - 1;
    const key = figure ?? text;
    return (
      <Fragment key={key}>
        {last && figure ? (
          <span className="worksheet__end">
            {shown}
            {end.trimEnd()}
          </span>
        ) : (
          shown
        )}
        {last && (figure ? end.slice(end.trimEnd().length) : end)}
      </Fragment>
    );
  });
}

/** The result in short, for the foot of the window, which has room for three lines. */
export function ShortResult() {
  const source = useSheetSource();
  const said = saidOf(source).slice(-2);
  if (said.length === 0) return null;
  const short = (part: readonly Said[]) =>
    part.flatMap(({ text, explains }) => (explains ? [] : text)).join('');
  const text = said.map(short).join('; ');
  return <p>{together(text.charAt(0).toUpperCase() + text.slice(1))}</p>;
}

/** All known figures, each with its formula folded under it. */
export function AllFigures() {
  const source = useSheetSource();
  const { t } = source;
  const figures = figuresOf(source);
  if (figures.length === 0) return null;
  return (
    <section className="worksheet__all">
      <h2 className="govuk-heading-m">{together(t('ui.sheet.all'))}</h2>
      {figures.map(({ id, label, value }) => (
        <Details
          key={id}
          whenOpened
          summary={
            <>
              {label}: <span className="worksheet__value">{together(value)}</span>
            </>
          }
        >
          <Formula what={id} />
        </Details>
      ))}
    </section>
  );
}
