import { costInputsAt } from '../assessment/figures.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import type { Bounds } from '../assessment/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { paybackEstimate } from './findingNumbers.ts';
import { outwards } from './outwards.ts';
import { between, duration, euros, finite, written } from './quantity.ts';
import { lowerFirst, ordinals, type Source } from './source.ts';

/** One of the three large figures of page one. */
export interface MemoFigure {
  readonly id: 'cost' | 'saving' | 'payback';
  readonly label: string;
  /** "180 000 € un 24 000 € gadā"; "vēl nav zināms". */
  readonly value: string;
  /** If the figure is unknown: the questions that would give it, or the reason why there is none. */
  readonly note: string | null;
}

/** The service's cost, saving and payback period. */
export function memoFiguresOf(source: Source): readonly [MemoFigure, MemoFigure, MemoFigure] {
  return [costOf(source), savingOf(source), paybackOf(source)];
}

function costOf({ given, t }: Source): MemoFigure {
  const { buildCost, annualCost, precision } = given.q03;
  const money = (n: number) => written(t, n, euros([n, n]));
  const build = buildCost === undefined ? null : money(buildCost);
  const annual = annualCost === undefined ? null : t('assessment.units.perYear', { n: money(annualCost) });
  const label = t('assessment.memo.figures.cost');
  if (build && annual)
    return {
      id: 'cost',
      label,
      value: t('assessment.memo.figures.both', { build, annual }),
      // The cost has no range but the figures beside it do, so its precision is given here.
      note: precision
        ? t('assessment.memo.figures.precision', { n: written(t, precision, 'percent') })
        : null,
    };
  const note = t('assessment.memo.figures.asked', { questions: ordinals(t, ['q03']), count: 1 });
  if (build)
    return {
      id: 'cost',
      label: t('assessment.memo.figures.build'),
      value: build,
      note: t('assessment.memo.figures.noAnnual'),
    };
  if (annual)
    return {
      id: 'cost',
      label: t('assessment.memo.figures.annual'),
      value: annual,
      note: t('assessment.memo.figures.noBuild'),
    };
  return { id: 'cost', label, value: t('assessment.memo.figures.unknown'), note };
}

function savingOf(source: Source): MemoFigure {
  const { assessment, t } = source;
  const saving = assessment.facts.annualSaving;
  const label = t('assessment.memo.figures.saving');
  if (!saving) return { id: 'saving', label, ...(caseEstimate(source) ?? unknown(source)) };
  const perYear = (bounds: Bounds) => t('assessment.units.perYear', { n: between(t, bounds, euros(bounds)) });
  const [worst, best] = [Math.min(...saving), Math.max(...saving)];
  if (worst >= 0) {
    const note = t('assessment.memo.figures.beforeBuild');
    return { id: 'saving', label, value: perYear(saving), note };
  }
  if (best <= 0) {
    const loss = t('assessment.memo.figures.loss');
    const note = t('assessment.memo.figures.lossBeforeBuild');
    return { id: 'saving', label: loss, value: perYear([-best, -worst]), note };
  }
  // Under the word "saving" a minus would puzzle readers, so there is none.
  const [least, most] = outwards(saving, euros(saving));
  const end = (n: number) => t('assessment.units.perYear', { n: written(t, n, euros(saving)) });
  return {
    id: 'saving',
    label,
    value: t('assessment.memo.figures.upTo', { n: end(most) }),
    note: t('assessment.sentence.and', {
      first: t(`assessment.memo.figures.${advisedAgainst(source) ? 'worstLossIf' : 'worstLoss'}`, {
        n: end(-least),
      }),
      second: lowerFirst(t('assessment.memo.figures.beforeBuild')),
    }),
  };
}

/** The figures are then those of an e-service that is not to be built, so they are told in the conditional. */
export const advisedAgainst = ({ assessment }: Source): boolean =>
  recommendationOf(assessment) === 'doNotBuild';

/** The estimated cost of a case compared with today; null without that estimate. */
function caseEstimate(source: Source): Omit<MemoFigure, 'id'> | null {
  const { given, t } = source;
  const { estimate, presentChannel } = given.q03;
  if (estimate === undefined || presentChannel === 'no') return null;
  const { note } = unknown(source);
  return {
    label: t('assessment.memo.figures.perCase'),
    value: t(
      `assessment.memo.figures.${advisedAgainst(source) ? 'caseEstimatesIf' : 'caseEstimates'}.${estimate}`,
    ),
    note: t('assessment.memo.figures.estimate', { text: note }),
  };
}

function paybackOf(source: Source): MemoFigure {
  const { assessment, t } = source;
  const years = assessment.facts.paybackYears;
  const label = t('assessment.memo.figures.payback');
  if (!years) return { id: 'payback', label, ...(estimated(source) ?? unknown(source)) };
  const never = t('assessment.facts.paybackYears.infinite');
  const investment = t('assessment.memo.figures.investment');
  if (!years.some(Number.isFinite)) return { id: 'payback', label: investment, value: never, note: null };
  if (Math.max(...years) === 0)
    return { id: 'payback', label, value: t('assessment.memo.figures.atOnce'), note: null };
  const within = duration(t, years, 'within');
  if (!finite(years)) {
    const value = t('assessment.memo.figures.atBest', { years: within });
    return { id: 'payback', label, value, note: t('assessment.memo.figures.mayNever') };
  }
  return { id: 'payback', label, value: within, note: paybackNote(source, years) };
}

/** Says if the payback period is longer than the service life. Otherwise, says how it is computed. */
function paybackNote({ given, t }: Source, years: Bounds): string {
  const { lifetimeYears = DEFAULT_METHODOLOGY.defaults.lifetimeYears } = given.q03;
  const [least, most] = [Math.min(...years), Math.max(...years)];
  if (most > lifetimeYears) {
    const life = duration(t, [lifetimeYears, lifetimeYears], 'long');
    return t(`assessment.memo.figures.${least > lifetimeYears ? 'longer' : 'mayBeLonger'}`, { years: life });
  }
  if (least === most) return t('assessment.memo.figures.how');
  const { precision } = given.q03;
  return precision
    ? t('assessment.memo.figures.howWithin', { n: written(t, precision, 'percent') })
    : t('assessment.memo.figures.howBoth');
}

/** Whether the payback period is an estimate, because there is no figure. */
export function paybackEstimated(source: Source): boolean {
  return source.assessment.facts.paybackYears === null && estimated(source) !== null;
}

/** The estimate of the payback period, and how it fits the estimate of the costs. */
function estimated(source: Source): Pick<MemoFigure, 'value' | 'note'> | null {
  const { assessment, given, t } = source;
  const value = paybackEstimate(source);
  if (value === undefined || given.q03.presentChannel === 'no') return null;
  return { value, note: note() };

  function note(): string | null {
    if (assessment.contradictions.some(({ id }) => id === 'costsDisagree'))
      return t('assessment.memo.figures.disagrees');
    // A case may cost more only because the build cost is spread over a service life that is too short to save it.
    if (given.q03.estimate === 'dearer' || given.q03.estimate === 'muchDearer')
      return t('assessment.memo.figures.slower');
    return t('assessment.memo.figures.estimate', { text: unknown(source).note });
  }
}

/** The words for an unknown cost figure, with the questions that would give it. */
function unknown(source: Source): Pick<MemoFigure, 'value' | 'note'> {
  const { given, t } = source;
  if (given.q03.presentChannel === 'no') {
    return { value: t('assessment.memo.figures.nothing'), note: t('assessment.memo.figures.noChannel') };
  }
  const questions = ordinals(t, missingFor(source));
  return {
    value: t('assessment.memo.figures.unknown'),
    note: t('assessment.memo.figures.asked', { questions, count: questions.length }),
  };
}

function missingFor({ given, assessment: { facts } }: Source): QuestionId[] {
  const costs = costInputsAt(given, 'worst', DEFAULT_METHODOLOGY) !== null;
  const reach = given.q06.reach?.some(({ will }) => will !== undefined) ?? false;
  const cases = facts.eCasesPerYear !== null;
  return [
    ...(costs ? [] : (['q03'] as const)),
    ...(cases || facts.annualCases !== null ? [] : (['q05'] as const)),
    ...(cases || (facts.annualCases === null && reach) ? [] : (['q06'] as const)),
  ];
}
