import { RECOMMENDATIONS, type Recommendation } from '../assessment/types.ts';
import { type Interval, intervalOf } from './interval.ts';
import { comparable, FIGURES, type FigureName, type PortfolioRow } from './row.ts';
import { type Sum, sumsOf } from './sums.ts';

/**
 * Whatever order files come in, of an assessment that stands in several places one counts: that of this browser, else the
 * one that was changed last.
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
  // Two folders may each have a file of this name.
  return JSON.stringify(a) < JSON.stringify(b);
}

export interface Filter {
  readonly search: string;
  /** As it is compared; null for all. */
  readonly institution: string | null;
  readonly verdict: Recommendation | 'undecided' | null;
  readonly from: 'browser' | 'files' | null;
}

export const NO_FILTER: Filter = { search: '', institution: null, verdict: null, from: null };

/** The same without what can no longer be chosen: an institution that is gone, files that are closed. */
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

/** Those that fit; every word of the search stands in the name or the institution. */
export function filtered(rows: readonly PortfolioRow[], filter: Filter): readonly PortfolioRow[] {
  // Signs that part words are typed in many ways, so that none of them is compared.
  const words = comparable(filter.search).split(' ');
  return rows.filter(
    (row) =>
      (filter.institution === null || row.plain.institution === filter.institution) &&
      (filter.verdict === null || row.verdict === filter.verdict) &&
      (filter.from === null || row.own === (filter.from === 'browser')) &&
      words.every((word) => row.plain.service.includes(word) || row.plain.institution.includes(word)),
  );
}

export const COLUMNS = [
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
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly by: Column;
  readonly down: boolean;
}

const rank = (recommendation: Recommendation): number => RECOMMENDATIONS.indexOf(recommendation);
const isFigure = (column: Column): column is FigureName => (FIGURES as readonly string[]).includes(column);

/** By what a column sorts; null where it is not known. */
function intervalIn(row: PortfolioRow, column: Exclude<Column, 'service' | 'institution'>): Interval | null {
  if (isFigure(column)) return row.figures[column];
  if (column === 'recommendation') {
    const { pessimistic, optimistic } = row.recommendation;
    return [rank(pessimistic), rank(optimistic)];
  }
  if (column === 'open' || column === 'conditions') return [row[column], row[column]];
  return intervalOf(row[column]);
}

/** Numbers from the smallest up, the unknown last. */
const byInterval = (a: Interval | null, b: Interval | null): number =>
  a === null || b === null
    ? Number(a === null) - Number(b === null)
    : compare(a[0], b[0]) || compare(a[1], b[1]);

// Infinities are not subtracted from one another.
export const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts all rows into the order of their names: those that are sorted otherwise stay in it where they are alike. */
export function byName(rows: readonly PortfolioRow[], language: string): PortfolioRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const text = (a: string, b: string) => Number(a === '') - Number(b === '') || collator.compare(a, b);
  return [...rows].sort(
    (a, b) => text(a.service, b.service) || text(a.institution, b.institution) || (a.id < b.id ? -1 : 1),
  );
}

/** The institutions, by how they are compared, each as it is written most often, in the order of the language. */
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

/** Rows that stand in the order of their names, sorted by a column. Down turns all but the unknown, which stay last. */
export function sorted(
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
    // Down, the greatest that is possible counts first.
    return { row, found: found && down ? ([-found[1], -found[0]] as const) : found };
  });
  return keyed.sort((a, b) => byInterval(a.found, b.found)).map(({ row }) => row);
}

/** The services of one institution, in the order in which they stand, with their sums. */
export interface Group {
  readonly key: string;
  readonly institution: string;
  readonly rows: readonly PortfolioRow[];
  readonly sums: readonly Sum[];
}

/** By institution; those without one last. */
export function groupsOf(rows: readonly PortfolioRow[], institutions: ReadonlyMap<string, string>): Group[] {
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
