import type { Translate } from '../../locales/words.ts';
import { sourcesOf } from '../assessment/figureSources.ts';
import type { Bounds, FactId } from '../assessment/types.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { costTexts, presentCost } from './findingNumbers.ts';
import { counted, isRough, type NumberFormat } from './outwards.ts';
import { between, betweenOr, countsOf, duration, euros, finite, written } from './quantity.ts';
import type { Source } from './source.ts';

export type FigureId = FactId | 'presentCost';

/** One number computed from the answers. A rough one has a range. */
export interface Figure {
  readonly id: FigureId;
  readonly label: string;
  /** "2,00–3,50 €", "1,4–3,9 gadi". If a figure has no unit, its label names what is counted. */
  readonly value: string;
  /** How it is computed. */
  readonly note: string;
  /** True if the two ends print differently. */
  readonly rough: boolean;
  /** [at worst, at best], not rounded. Either may be infinite. */
  readonly bounds: Bounds;
  /** The number that a word after the value must agree with. */
  readonly count: number;
  /** The questions from which it is computed. */
  readonly questions: readonly QuestionId[];
}

/** The figures for a manager's decision, in the order of page one. */
export const KEY_FIGURES = [
  'costPerECase',
  'presentCost',
  'annualCases',
  'eCasesPerYear',
  'paybackYears',
  'npv',
  'recipientHoursSaved',
  'staffHoursSaved',
] as const satisfies readonly FigureId[];

const hundredths = (): NumberFormat => 'number';
const share = (): NumberFormat => 'share';
const years = (): NumberFormat => 'years';

/** The figures, the most important first. */
const FORMATS: Readonly<Record<FigureId, (bounds: Bounds) => NumberFormat>> = {
  costPerECase: euros,
  presentCost: euros,
  eCasesPerYear: countsOf,
  annualCases: countsOf,
  paybackYears: years,
  npv: euros,
  annualSaving: euros,
  recipientHoursSaved: countsOf,
  staffHoursSaved: countsOf,
  uptake: share,
  costRatio: hundredths,
  breakEvenCases: countsOf,
  breakEvenBuildCost: euros,
  institutionShare: share,
};

const INFINITE = ['costPerECase', 'costRatio', 'paybackYears', 'breakEvenCases'] as const;
type Infinite = (typeof INFINITE)[number];
const mayBeInfinite = (id: FigureId): id is Infinite => (INFINITE as readonly string[]).includes(id);

/** The known key figures, the most important first. */
export function figuresOf(source: Source): Figure[] {
  const { assessment, t } = source;
  const known: Record<FigureId, Bounds | null> = { ...assessment.facts, presentCost: presentCost(source) };
  return (Object.keys(FORMATS) as FigureId[]).flatMap((id): Figure[] => {
    const bounds = known[id];
    if (!bounds || (id === 'institutionShare' && bounds[1] === 0)) return [];
    const format = FORMATS[id](bounds);
    return [
      {
        id,
        ...named(source, id),
        value: figureValue(t, id, bounds),
        rough: isRough(bounds, format),
        bounds,
        count: counted(bounds, format),
        questions: id === 'presentCost' ? ['q03'] : sourcesOf(id, source.given),
      },
    ];
  });
}

/** The label and note of a figure. If cases are left out of it, the label says so and the note says how many. */
function named({ given, assessment, t }: Source, id: FigureId): Pick<Figure, 'label' | 'note'> {
  if (id === 'annualCases' && assessment.facts.institutionShare?.[1]) {
    const out = given.q05.groups?.find(({ group }) => group === 'institutions')?.casesPerMonth ?? 0;
    const n = written(t, 12 * out, countsOf([out, out]));
    const leftOut = { label: t('assessment.facts.annualCases.labelWithout') };
    return { ...leftOut, note: t('assessment.facts.annualCases.noteWithout', { n }) };
  }
  return { label: t(`assessment.facts.${id}.label`), note: t(`assessment.facts.${id}.note`) };
}

/** A figure in words: a range if it is rough, a phrase if it is infinite. */
export function figureValue(t: Translate, id: FigureId, bounds: Bounds): string {
  const format = FORMATS[id](bounds);
  if (!mayBeInfinite(id)) return between(t, bounds, format);
  const word = t(`assessment.facts.${id}.infinite`);
  if (id !== 'paybackYears' || !bounds.some(Number.isFinite)) return betweenOr(t, bounds, format, word);
  const from = duration(t, bounds, 'long');
  return finite(bounds) ? from : t('assessment.units.orInfinite', { from, word });
}

/** One end of a figure, to its last meaningful digit. */
export function figureText(t: Translate, id: FigureId, n: number): string {
  if (id === 'uptake' || id === 'institutionShare') return written(t, n * 100, 'percent');
  return figureValue(t, id, [n, n]);
}

/** The heading states the main figure: both costs of a case, or else the number of cases. */
export function figuresHeading(source: Source): string {
  const { assessment, t } = source;
  const costs = costTexts(source);
  if (costs) return t('assessment.headings.figures.cost', costs);
  const cases = assessment.facts.annualCases;
  if (cases) return t('assessment.headings.figures.cases', { cases: between(t, cases, countsOf(cases)) });
  return figuresOf(source).length > 0
    ? t('assessment.headings.figures.some')
    : t('assessment.headings.figures.nothing');
}
