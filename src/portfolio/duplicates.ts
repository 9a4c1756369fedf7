import type { PortfolioRow } from './row.ts';

/** Services of different institutions that may be the same service. */
export interface Duplicates {
  readonly key: string;
  /** What they share: the name, the documents, or both. */
  readonly same: readonly ('name' | 'documents')[];
  /** The services, in the order of their institutions. */
  readonly rows: readonly PortfolioRow[];
  /** The number of documents that all of them ask for. */
  readonly documents: number;
}

/** Services with the same name or the same documents in at least two named institutions. */
export function duplicatesIn(rows: readonly PortfolioRow[]): Duplicates[] {
  const named = groups(rows, ({ plain }) => plain.service);
  const documented = groups(rows, ({ documents }) => documents.join('\n'));
  const sets = new Map<string, Duplicates>();
  for (const [same, all] of [['name', named] as const, ['documents', documented] as const]) {
    for (const [key, own] of all) {
      const set = own.map(({ id }) => id).join('\n');
      const other = sets.get(set);
      const documents = same === 'documents' ? key.split('\n').length : 0;
      sets.set(set, {
        key: other?.key ?? `${same} ${key}`,
        same: [...(other?.same ?? []), same],
        rows: own,
        documents: Math.max(documents, other?.documents ?? 0),
      });
    }
  }
  // Shared names first, then the most shared documents.
  return [...sets.values()].sort(
    (a, b) =>
      b.same.length - a.same.length ||
      Number(b.same.includes('name')) - Number(a.same.includes('name')) ||
      b.documents - a.documents ||
      b.rows.length - a.rows.length ||
      (a.key < b.key ? -1 : 1),
  );
}

function groups(
  rows: readonly PortfolioRow[],
  keyOf: (row: PortfolioRow) => string,
): [key: string, rows: PortfolioRow[]][] {
  const all = new Map<string, PortfolioRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = all.get(key);
    if (key === '') continue;
    if (group) group.push(row);
    else all.set(key, [row]);
  }
  return [...all].flatMap(([key, own]): [string, PortfolioRow[]][] => {
    const institutions = new Set(own.map(({ plain }) => plain.institution).filter(Boolean));
    return institutions.size > 1 ? [[key, own.toSorted(byInstitution)]] : [];
  });
}

const byInstitution = (a: PortfolioRow, b: PortfolioRow): number =>
  a.plain.institution === b.plain.institution
    ? a.id < b.id
      ? -1
      : 1
    : a.plain.institution < b.plain.institution
      ? -1
      : 1;
