import { type ReactNode, useId, useState } from 'react';
import { type DefaultedField, usesDefaulted } from '../../assessment/figureFields.ts';
import { costInputsAt, ROUGH_QUESTIONS } from '../../assessment/figures.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { type FigureId, figuresOf } from '../../summary/figures.ts';
import { written } from '../../summary/quantity.ts';
import { groupWorking, workedText, workingOf } from '../../summary/sheet/workings.ts';
import type { Source } from '../../summary/source.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { useSheetSource } from './useSheetSource.ts';

/** A number with a formula: a figure, or the electronic cases of a group. */
export type ExplainedNumber = FigureId | `group ${string}`;

/** A place whose numbers open their formulas below it, one at a time. */
export function useExplained() {
  const panel = useId();
  const [open, setOpen] = useState<ExplainedNumber | null>(null);
  return {
    /** A number that opens its formula. */
    number: (what: ExplainedNumber, text: ReactNode, name?: string) => (
      <button
        type="button"
        className="worksheet__number"
        aria-expanded={open === what}
        aria-controls={panel}
        aria-label={name}
        onClick={() => setOpen(open === what ? null : what)}
      >
        {together(text)}
      </button>
    ),
    /** The place of the formula. */
    panel: (
      <div id={panel} className="worksheet__panel">
        {open && <Formula what={open} titled />}
      </div>
    ),
  };
}

interface FormulaProps {
  what: ExplainedNumber;
  titled?: boolean;
}

/** The formula of a number with its values, assumptions and source questions. */
export function Formula({ what, titled }: FormulaProps) {
  const source = useSheetSource();
  const { t } = source;
  const figures = figuresOf(source);
  const group = GROUPS.find((each) => what === `group ${each}`);
  const figure = figures.find(({ id }) => id === (group ? 'eCasesPerYear' : what));
  const id = group ? 'eCasesPerYear' : (figure?.id ?? 'eCasesPerYear');
  const worked = group ? groupWorking(source, group) : figure && workingOf(source, id, figure.bounds);
  if (!worked || worked.length === 0) return <p className="govuk-body">{t('ui.sheet.formula.none')}</p>;
  const questions: readonly QuestionId[] = group ? ['q05', 'q06'] : (figure?.questions ?? []);
  const title = group
    ? t('ui.sheet.formula.group', {
        group: t(`questionnaire.q05.fields.groups.fields.group.options.${group}`),
      })
    : figure?.label;
  return (
    <div className="formula">
      {titled && <p className="formula__title">{together(title)}</p>}
      {worked.map(
        (each) =>
          // A number that is an answer as it stands has nothing to calculate.
          each.term.kind !== 'number' && (
            <p key={each.side} className="formula__line">
              {worked.length > 1 && (
                <span className="formula__end">{t(`ui.paper.costs.${each.side}`)}: </span>
              )}
              {workedText(source, id, each)}
            </p>
          ),
      )}
      {!group && figure && <p className="figure-note">{together(`${figure.note}.`)}</p>}
      {assumptionsOf(source, id, questions).map((text) => (
        <p key={text} className="figure-note">
          {together(text)}
        </p>
      ))}
      <p className="formula__from">
        {t('ui.sheet.formula.from')} <QuestionLinks questions={questions} />
      </p>
    </div>
  );
}

/** The values that the method assumes, and the precision of the others. */
function assumptionsOf(
  { given, file, t }: Source,
  id: FigureId,
  questions: readonly QuestionId[],
): readonly string[] {
  const { q03 } = given;
  const inputs = costInputsAt(given, 'worst', methodologyFor(file.methodology));
  const isDefault = (field: DefaultedField) => usesDefaulted(id, field) && q03[field] === undefined;
  const rough = ROUGH_QUESTIONS.flatMap((question) => {
    const { precision = 0 } = given[question];
    if (!questions.includes(question) || precision === 0) return [];
    const n = written(t, precision, 'percent');
    return [t('ui.sheet.formula.precision', { number: numberOf(question), n })];
  });
  return [
    ...(inputs && isDefault('lifetimeYears')
      ? [t('ui.sheet.formula.lifetime', { n: inputs.lifetimeYears, count: inputs.lifetimeYears })]
      : []),
    ...(inputs && isDefault('marginalCost') ? [t('ui.sheet.formula.marginal')] : []),
    ...(questions.includes('q06') && given.q06.authentication === undefined
      ? [t('ui.sheet.formula.authentication')]
      : []),
    ...(rough.length > 0 ? [rough.join(' ')] : []),
  ];
}
