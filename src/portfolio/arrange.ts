import { RECOMMENDATIONS, type Recommendation } from '../assessment/types.ts';
import { type Interval, intervalOf } from './interval.ts';
import { comparable, FIGURES, type FigureName, type PortfolioRow } from './row.ts';
import { type Sum, sumsOf } from './sums.ts';

/**
 * Keeps one row for each assessment: this browser's row, or else the one changed last. The order of the files makes no
 * difference.
 */
export function distinct(rows: readonly PortfolioRow[]): PortfolioRow[] {
  const kept = new Map<string, PortfolioRow>();
  for (const row of rows) {
    const other = kept.get(row.id);
    if (!other || comesBefore(row, other)) kept.set(row.id, row);
  }
  return [...kept.values()];
}

function comesBefore(a: PortfolioRow, b: PortfolioRow): boolean {
  if (a.own !== b.own) return a.own;
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  if (a.file !== b.file) return a.file < b.file;
  // Two folders may have a file of the same name.
  return JSON.stringify(a) < JSON.stringify(b);
}

export interface Filter {
  readonly search: string;
  /** The institution in the form that `comparable` returns; null for all. */
  readonly institution: string | null;
  readonly verdict: Recommendation | 'undecided' | null;
  readonly from: 'browser' | 'files' | null;
}

export const NO_FILTER: Filter = { search: '', institution: null, verdict: null, from: null };

/** Resets what can no longer be chosen: an institution that is gone, files that are closed. */
export function stillPossible(
  filter: Filter,
  institutions: ReadonlyMap<string, string>,
  withFiles: boolean,
): Filter {
  const gone = filter.institution !== null && !institutions.has(filter.institution);
  return {
    ...filter,
    institution: gone ? null : filter.institution,
    from: withFiles ? filter.from : null,
  };
}

/** Rows that pass the filter. Each word of the search must be in the name or the institution. */
export function filtered(rows: readonly PortfolioRow[], filter: Filter): readonly PortfolioRow[] {
  // People type the signs between words differently, so these are not compared.
  const words = comparable(filter.search).split(' ');
  return rows.filter(
    (row) =>
      (filter.institution === null || row.plain.institution === filter.institution) &&
      (filter.verdict === null || row.verdict === filter.verdict) &&
      (filter.from === null || row.own === (filter.from === 'browser')) &&
      words.every((word) => row.plain.service.includes(word) || row.plain.institution.includes(word)),
  );
}

export const TABLE_COLUMNS = [
  'service',
  'institution',
  'recommendation',
  'value',
  'readiness',
  'level',
  ...FIGURES,
  'open',
  'conditions',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface Sorting {
  readonly by: TableColumn;
  readonly down: boolean;
}

const rank = (recommendation: Recommendation): number => RECOMMENDATIONS.indexOf(recommendation);
const isFigure = (column: TableColumn): column is FigureName =>
  (FIGURES as readonly string[]).includes(column);

/** The value by which a column sorts; null if unknown. */
function intervalIn(
  row: PortfolioRow,
  column: Exclude<TableColumn, 'service' | 'institution'>,
): Interval | null {
  if (isFigure(column)) return row.figures[column];
  if (column === 'recommendation') {
    const { pessimistic, optimistic } = row.recommendation;
    return [rank(pessimistic), rank(optimistic)];
  }
  if (column === 'open' || column === 'conditions') return [row[column], row[column]];
  return intervalOf(row[column]);
}

/** The smallest number first, unknown values last. */
const byInterval = (a: Interval | null, b: Interval | null): number =>
  a === null || b === null
    ? Number(a === null) - Number(b === null)
    : compare(a[0], b[0]) || compare(a[1], b[1]);

// Subtraction would not do: infinity minus infinity is NaN.
export const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts rows by name. Later sorting is stable, so rows with equal values stay in the order of their names. */
export function byName(rows: readonly PortfolioRow[], language: string): PortfolioRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const text = (a: string, b: string) => Number(a === '') - Number(b === '') || collator.compare(a, b);
  return [...rows].sort(
    (a, b) => text(a.service, b.service) || text(a.institution, b.institution) || (a.id < b.id ? -1 : 1),
  );
}

/**
 * The institutions in alphabetical order. Each key is the form from `comparable`, each value the most frequent
 * spelling.
 */
export function institutionsOf(rows: readonly PortfolioRow[], language: string): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { plain, institution } of rows) {
    const of = spellings.get(plain.institution) ?? new Map<string, number>();
    of.set(institution, (of.get(institution) ?? 0) + 1);
    spellings.set(plain.institution, of);
  }
  const collator = new Intl.Collator(language, { numeric: true });
  const named = [...spellings].map(([key, of]): [string, string] => {
    const [most] = [...of].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return [key, most?.[0] ?? ''];
  });
  return new Map(
    named.sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || collator.compare(x, y)),
  );
}

/** Sorts rows by a column. The rows come in the order of their names. Unknown values are last in both directions. */
export function sortedRows(
  rows: readonly PortfolioRow[],
  { by, down }: Sorting,
  institutions: ReadonlyMap<string, string>,
): PortfolioRow[] {
  if (by === 'service') return down ? rows.toReversed() : [...rows];
  const place = new Map([...institutions.keys()].map((key, index) => [key, index]));
  const key = (row: PortfolioRow): Interval | null => {
    if (by !== 'institution') return intervalIn(row, by);
    const at = place.get(row.plain.institution) ?? 0;
    return row.plain.institution === '' ? null : [at, at];
  };
  const keyed = rows.map((row) => {
    const found = key(row);
    // In descending order the highest possible value counts first.
    return { row, found: found && down ? ([-found[1], -found[0]] as const) : found };
  });
  return keyed.sort((a, b) => byInterval(a.found, b.found)).map(({ row }) => row);
}

/** The services of one institution in their present order, with their sums. */
export interface InstitutionGroup {
  readonly key: string;
  readonly institution: string;
  readonly rows: readonly PortfolioRow[];
  readonly sums: readonly Sum[];
}

/** Groups rows by institution. Rows without one come last. */
export function byInstitution(
  rows: readonly PortfolioRow[],
  institutions: ReadonlyMap<string, string>,
): InstitutionGroup[] {
  const of = new Map<string, PortfolioRow[]>();
  for (const row of rows) {
    const group = of.get(row.plain.institution);
    if (group) group.push(row);
    else of.set(row.plain.institution, [row]);
  }
  return [...institutions].flatMap(([key, institution]) => {
    const own = of.get(key);
    return own ? [{ key, institution, rows: own, sums: sumsOf(own) }] : [];
  });
}
