import { plainLetters } from '../answers/model/plainLetters.ts';
import type { Assessment } from '../answers/model/types.ts';
import { costInputsAt } from '../assessment/figures.ts';
import { type Given, givenIn } from '../assessment/given.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import { resultOf } from '../assessment/resultOf.ts';
import type {
  AssessmentResult,
  Bounds,
  ComponentId,
  FactId,
  Level,
  Recommendation,
} from '../assessment/types.ts';
import type { CsvCell } from '../summary/csvText.ts';
import { columnCells } from './columns.ts';
import { type Interval, intervalOf } from './interval.ts';

/**
 * The figures that a portfolio compares and sums, in this order of units: EUR, EUR a year, years, cases a year, hours a
 * year.
 */
export const FIGURES = [
  'annualCases',
  'buildCost',
  'annualSaving',
  'paybackYears',
  'recipientHoursSaved',
  'staffHoursSaved',
] as const satisfies readonly (FactId | 'buildCost')[];
export type FigureName = (typeof FIGURES)[number];

/** Figures that questions compare but no column shows: EUR a year, EUR a case, EUR a case, share (0–1). */
export const OTHER_FIGURES = ['annualCost', 'inPersonCost', 'costPerECase', 'uptake'] as const;
export type OtherFigure = (typeof OTHER_FIGURES)[number];

type DataSource = NonNullable<Given['q16']['sources']>[number];
type LegalChange = NonNullable<Given['q21']['changes']>[number];

/** What a service needs and others may need too. */
export interface NeedsOfOne {
  readonly components: readonly ComponentId[];
  /** Components that the service may need; the answers do not say. */
  readonly openComponents: readonly ComponentId[];
  readonly sources: readonly Pick<DataSource, 'register' | 'name' | 'interface'>[];
  readonly legalChanges: readonly Pick<LegalChange, 'act' | 'change' | 'status'>[];
}

/** One assessment in a portfolio. Plain data, so that it can come from a worker. */
export interface PortfolioRow {
  readonly id: string;
  /** The file, with the line if it has several; empty for an assessment in this browser. */
  readonly file: string;
  /** True if it is stored in this browser. */
  readonly own: boolean;
  readonly updatedAt: string;
  readonly service: string;
  readonly institution: string;
  /** Service and institution as `comparable` returns them, for search and comparison. */
  readonly plain: { readonly service: string; readonly institution: string };
  readonly recommendation: { readonly pessimistic: Recommendation; readonly optimistic: Recommendation };
  readonly verdict: Recommendation | 'undecided';
  readonly mandated: boolean;
  readonly value: Bounds;
  readonly readiness: Bounds;
  readonly level: Bounds<Level>;
  readonly figures: Readonly<Record<FigureName, Interval | null>>;
  readonly others: Readonly<Record<OtherFigure, Interval | null>>;
  /** The number of questions without an answer. */
  readonly open: number;
  /** The number of certain conditions and obstacles. */
  readonly conditions: number;
  readonly ownWeights: boolean;
  readonly needs: NeedsOfOne;
  /** Names of the documents that recipients hand in, as `comparable` returns them. */
  readonly documents: readonly string[];
  /** The row's cells in the table for programs. */
  readonly cells: readonly CsvCell[];
}

/**
 * A text in a form in which different spellings are equal: small letters and digits, no accents, one space between
 * words.
 */
export const comparable = (text: string | undefined): string =>
  plainLetters(text ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const text = (value: string | undefined): string => value?.trim() ?? '';
const known = (bounds: Bounds | null): Interval | null => bounds && intervalOf(bounds);

/** The cost within its precision. It may be known even if other costs are not. */
function costOf(given: Given, name: 'buildCost' | 'annualCost' | 'inPersonCost'): Interval | null {
  const { [name]: cost, precision = 0 } = given.q03;
  if (cost === undefined) return null;
  const others = { buildCost: 0, annualCost: 0, inPersonCost: 0 };
  const alone = { ...given, q03: { ...others, [name]: cost, precision } };
  const at = (side: 'worst' | 'best') => costInputsAt(alone, side, DEFAULT_METHODOLOGY)?.[name] ?? cost;
  return intervalOf([at('worst'), at('best')]);
}

function figuresOf(given: Given, { facts }: AssessmentResult): PortfolioRow['figures'] {
  return {
    annualCases: known(facts.annualCases),
    buildCost: costOf(given, 'buildCost'),
    annualSaving: known(facts.annualSaving),
    paybackYears: known(facts.paybackYears),
    recipientHoursSaved: known(facts.recipientHoursSaved),
    staffHoursSaved: known(facts.staffHoursSaved),
  };
}

function othersOf(given: Given, { facts }: AssessmentResult): PortfolioRow['others'] {
  return {
    annualCost: costOf(given, 'annualCost'),
    // Without a present channel there is no such cost, even if somebody typed one earlier.
    inPersonCost: given.q03.presentChannel === 'no' ? null : costOf(given, 'inPersonCost'),
    costPerECase: known(facts.costPerECase),
    uptake: known(facts.uptake),
  };
}

function needsOf(given: Given, { components }: AssessmentResult): NeedsOfOne {
  const needing = (needed: 'yes' | 'unknown') =>
    components.filter((each) => each.needed === needed).map(({ id }) => id);
  return {
    components: needing('yes'),
    openComponents: needing('unknown'),
    sources: (given.q16.sources ?? []).map(({ register, name, interface: state }) => ({
      ...(register && { register }),
      ...(name && { name }),
      ...(state && { interface: state }),
    })),
    legalChanges: (given.q21.changes ?? []).map(({ act, change, status }) => ({
      ...(act && { act }),
      ...(change && { change }),
      ...(status && { status }),
    })),
  };
}

/** An assessment as a row of a portfolio. `file`: empty for an assessment of this browser. */
export function rowOf(assessment: Assessment, file = ''): PortfolioRow {
  const result = resultOf(assessment);
  const given = givenIn(assessment.answers);
  const { service: { name, institution } = {} } = assessment;
  const { pessimistic, optimistic } = result.recommendation;
  const standing = ['condition', 'alternative', 'worth', 'removable'];
  return {
    id: assessment.id,
    file,
    own: file === '',
    updatedAt: assessment.updatedAt ?? '',
    service: text(name),
    institution: text(institution),
    plain: { service: comparable(name), institution: comparable(institution) },
    recommendation: { pessimistic, optimistic },
    verdict: recommendationOf(result),
    mandated: result.recommendation.mandated === 'yes',
    value: result.value,
    readiness: result.readiness,
    level: result.level,
    figures: figuresOf(given, result),
    others: othersOf(given, result),
    open: result.openQuestions.filter(({ kind }) => kind === 'missing').length,
    conditions: result.signals.filter((each) => each.certain && standing.includes(each.class)).length,
    ownWeights: result.methodology.custom,
    needs: needsOf(given, result),
    documents: [
      ...new Set(
        (given.q17.documents ?? []).map(({ name: document }) => comparable(document)).filter(Boolean),
      ),
    ].sort(),
    cells: columnCells(file, assessment, result),
  };
}
