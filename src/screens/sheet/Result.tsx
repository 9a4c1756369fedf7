import { Fragment } from 'react';
import { pointer } from '../../answers/model/path.ts';
import { balanceOf } from '../../assessment/balance.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { balanceInWords, isRough } from '../../summary/balanceWords.ts';
import { figuresOf } from '../../summary/figures.ts';
import { type MissingInput, missingForCases, missingForCosts } from '../../summary/sheet/missingInputs.ts';
import { type Said, saidOf } from '../../summary/sheet/said.ts';
import { lowerFirst } from '../../summary/source.ts';
import { fieldKey } from '../../summary/valueWords.ts';
import { Details } from '../../ui/Details.tsx';
import { focusField } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { BalanceChart } from '../charts/BalanceChart.tsx';
import { inputId } from '../question/fieldValues.ts';
import { COLUMNS } from './CasesTable.tsx';
import { Formula, useExplained } from './Explained.tsx';
import { useSource } from './useSource.ts';

/** What the numbers come to, in one sentence and as the balance over the years; or what is missing for it. */
export function Result({ asked }: { asked: readonly QuestionId[] }) {
  const source = useSource();
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
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have nothing but their place
                <Fragment key={index}>
                  {index > 0 && '; '}
                  {part.map(({ text, figure }, place) =>
                    figure ? (
                      <Fragment key={figure}>{number(figure, text)}</Fragment>
                    ) : (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      <Fragment key={place}>{text}</Fragment>
                    ),
                  )}
                </Fragment>
              ))}
              .
            </p>
          )}
          {panel}
          {newService && asked.includes('q03') && (
            <p className="govuk-body">{together(t('ui.sheet.missing.newService'))}</p>
          )}
          <Missing asked={asked} nothing={said.length === 0} />
        </div>
        {balance && (
          <figure className="worksheet__chart">
            <figcaption>{together(t('ui.paper.costs.balance'))}</figcaption>
            <BalanceChart balance={balance} label={balanceInWords(balance, t)} small />
            {isRough(balance) && <p className="figure-note">{t('ui.paper.costs.band')}</p>}
          </figure>
        )}
      </div>
    </section>
  );
}

/** The same in short, for the foot of the window. */
export function ShortResult() {
  const source = useSource();
  const said = saidOf(source).slice(-2);
  if (said.length === 0) return null;
  const text = said.map((part: readonly Said[]) => part.map((each) => each.text).join('')).join('; ');
  return <p>{together(text.charAt(0).toUpperCase() + text.slice(1))}</p>;
}

interface MissingProps {
  asked: readonly QuestionId[];
  nothing: boolean;
}

/** What the figures wait for, each with a link to its field. */
function Missing({ asked, nothing }: MissingProps) {
  const source = useSource();
  const { t, given } = source;
  const mine = ({ question }: MissingInput) => asked.includes(question);
  const all = [...missingForCases(source), ...missingForCosts(source)];
  const newService = given.q03.presentChannel === 'no';
  const links = byGroup(all.filter(mine));
  const elsewhere = all.some((each) => !mine(each));
  if (links.length === 0 && !elsewhere) return null;
  return (
    <>
      {links.length > 0 && (
        <>
          <p className="govuk-body worksheet__missing">
            {together(t(`ui.sheet.missing.${newService ? 'forCases' : nothing ? 'forAll' : 'forSaving'}`))}
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {links.map((each) => (
              <MissingLine key={each.id} {...each} />
            ))}
          </ul>
        </>
      )}
      {elsewhere && <p className="govuk-body">{together(t('ui.sheet.missing.elsewhere'))}</p>}
    </>
  );
}

interface Line {
  readonly id: string;
  readonly input: MissingInput;
  readonly cells: readonly string[];
}

/** The cells of one group in one line. */
function byGroup(inputs: readonly MissingInput[]): readonly Line[] {
  const lines: Line[] = [];
  for (const input of inputs) {
    const same = lines.findIndex(
      (each) => each.input.group !== undefined && each.input.group === input.group,
    );
    const found = lines[same];
    if (found && input.cell) lines[same] = { ...found, cells: [...found.cells, input.cell] };
    else lines.push({ id: targetOf(input), input, cells: input.cell ? [input.cell] : [] });
  }
  return lines;
}

/** The id of the field that is missing; of a whole list, its first cell. */
function targetOf({ question, field, group, cell }: MissingInput): string {
  if (field === 'dontKnow') return `${question}-counts`;
  const column = COLUMNS.find((each) => each.path === pointer('answers', question, field));
  const inList = column && pointer(group ?? GROUPS[0], cell ?? column.cell);
  return inputId(pointer('answers', question, field) + (inList ?? ''));
}

function MissingLine({ id, input, cells }: Line) {
  const { t, file } = useSource();
  const { question, field, group } = input;
  const name =
    field === 'dontKnow'
      ? t(`ui.sheet.missing.dontKnow.${question as 'q03' | 'q05' | 'q06'}`)
      : group
        ? `${t(fieldKey(`q05.fields.groups.fields.group.options.${group}`))}: ${cells
            .map((cell) => lowerFirst(t(`ui.sheet.table.${cell as 'can' | 'will' | 'casesPerMonth'}`)))
            .join(', ')}`
        : cells.length === 0 && (field === 'groups' || field === 'reach')
          ? t(`ui.sheet.missing.${field}`)
          : t(fieldKey(`${question}.fields.${field}.label`));
  const path = pointer('answers', question, field) + (group ? pointer(group, cells[0] ?? '') : '');
  const unread = file.drafts?.[path] !== undefined;
  return (
    <li>
      <a
        className="govuk-link"
        href={`#${id}`}
        onClick={(event) => {
          // The address after # names the page here, so the browser must not follow the link itself.
          event.preventDefault();
          focusField(id);
        }}
      >
        {together(name)}
      </a>
      {unread && ` (${t('ui.sheet.missing.unread')})`}
    </li>
  );
}

/** All figures that are known, each with its formula folded under it. */
export function AllFigures() {
  const source = useSource();
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
              {label}: <span className="worksheet__value">{value}</span>
            </>
          }
        >
          <Formula what={id} />
        </Details>
      ))}
    </section>
  );
}
