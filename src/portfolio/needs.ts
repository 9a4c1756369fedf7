import type { ComponentId } from '../assessment/types.ts';
import { compare } from './arrange.ts';
import { type Interval, sumOfIntervals } from './interval.ts';
import { comparable, type NeedsOfOne, type PortfolioRow } from './row.ts';

type DataSource = NeedsOfOne['sources'][number];

/** A shared component of the state, with the number of services that need it. */
export interface ComponentNeed {
  readonly id: ComponentId;
  readonly services: number;
  /** The number of services for which the need is not known yet. */
  readonly unknown: number;
}

/** The cases in a year that wait for something. */
export interface WaitingCases {
  readonly services: number;
  /** Null if no service has known cases. */
  readonly cases: Interval | null;
  /** How many waiting services are not in the sum, because their cases are unknown. */
  readonly unknown: number;
}

/** A register or other source of data that services need. */
export interface SourceNeed {
  readonly key: string;
  /** Null for a source outside the questionnaire's list. Such a source only has a name. */
  readonly register: Exclude<DataSource['register'], 'other' | undefined> | null;
  readonly name: string;
  readonly services: number;
  /** The services without an interface to it, and their cases. */
  readonly missing: WaitingCases;
}

/** An act that has to be changed for services. */
export interface LegalNeed {
  readonly key: string;
  readonly act: string;
  readonly services: number;
  /** The number of services whose change has not begun. */
  readonly notStarted: number;
}

export interface SharedNeeds {
  readonly components: readonly ComponentNeed[];
  /** The first is the source whose missing interface keeps most cases waiting. */
  readonly sources: readonly SourceNeed[];
  /** The number of services that need others' data without naming the source. */
  readonly unnamedSources: number;
  /** Acts that have to be changed for several services. */
  readonly legalChanges: readonly LegalNeed[];
  readonly unnamedActs: number;
}

/** What several services need, and what keeps most cases waiting. The order of the rows makes no difference. */
export function sharedNeeds(rows: readonly PortfolioRow[]): SharedNeeds {
  const sources = gathered(rows, ({ needs }) => needs.sources, sourceKey);
  const acts = gathered(
    rows,
    ({ needs }) => needs.legalChanges,
    ({ act }) => comparable(act),
  );
  return {
    components: componentsIn(rows),
    sources: [...sources.named].map(([key, uses]) => sourceNeed(key, uses)).sort(mostBlocking),
    unnamedSources: sources.unnamed,
    legalChanges: [...acts.named]
      .map(([key, uses]) => legalNeed(key, uses))
      .filter(({ services }) => services > 1)
      .sort((a, b) => b.services - a.services || b.notStarted - a.notStarted || (a.key < b.key ? -1 : 1)),
    unnamedActs: acts.unnamed,
  };
}

function componentsIn(rows: readonly PortfolioRow[]): ComponentNeed[] {
  const ids = [...new Set(rows.flatMap(({ needs }) => needs.components))].sort();
  const count = (id: ComponentId, of: 'components' | 'openComponents') =>
    rows.filter(({ needs }) => needs[of].includes(id)).length;
  return ids
    .map((id) => ({ id, services: count(id, 'components'), unknown: count(id, 'openComponents') }))
    .sort((a, b) => b.services - a.services);
}

interface Use<T> {
  readonly row: PortfolioRow;
  readonly what: T;
}

/** The services that need each thing, by its key, and the number of services that need something unnamed. */
function gathered<T>(
  rows: readonly PortfolioRow[],
  list: (row: PortfolioRow) => readonly T[],
  keyOf: (what: T) => string,
): { named: Map<string, Use<T>[]>; unnamed: number } {
  const named = new Map<string, Use<T>[]>();
  let unnamed = 0;
  for (const row of rows) {
    let without = false;
    for (const what of list(row)) {
      const key = keyOf(what);
      if (key === '') without = true;
      else {
        const uses = named.get(key);
        if (uses) uses.push({ row, what });
        else named.set(key, [{ row, what }]);
      }
    }
    if (without) unnamed += 1;
  }
  return { named, unnamed };
}

/**
 * A register in the list is the same source, whichever of its data are needed. Any other source is identified by its
 * name.
 */
const sourceKey = ({ register, name }: DataSource): string =>
  register && register !== 'other' ? `register:${register}` : comparable(name);

const servicesIn = (uses: readonly Use<unknown>[]): PortfolioRow[] => [
  ...new Set(uses.map(({ row }) => row)),
];

/**
 * The most frequent spelling. If several are equally frequent, the first in the alphabet, so that the order of rows
 * makes no difference.
 */
function spelling(uses: readonly Use<unknown>[], nameOf: (index: number) => string): string {
  const counts = new Map<string, number>();
  uses.forEach((_, index) => {
    const name = nameOf(index);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

function sourceNeed(key: string, uses: readonly Use<DataSource>[]): SourceNeed {
  const { register } = uses[0]?.what ?? {};
  const without = servicesIn(uses.filter(({ what }) => what.interface === 'none'));
  return {
    key,
    register: key.startsWith('register:') && register && register !== 'other' ? register : null,
    name: spelling(uses, (index) => uses[index]?.what.name?.trim() ?? ''),
    services: servicesIn(uses).length,
    missing: waitingOf(without),
  };
}

function waitingOf(rows: readonly PortfolioRow[]): WaitingCases {
  const cases = rows.map(({ figures }) => figures.annualCases).filter((each) => each !== null);
  return {
    services: rows.length,
    cases: cases.length > 0 ? sumOfIntervals(cases) : null,
    unknown: rows.length - cases.length,
  };
}

const mostBlocking = (a: SourceNeed, b: SourceNeed): number =>
  compare(b.missing.cases?.[0] ?? -1, a.missing.cases?.[0] ?? -1) ||
  b.missing.services - a.missing.services ||
  b.services - a.services ||
  (a.key < b.key ? -1 : 1);

function legalNeed(key: string, uses: readonly Use<NeedsOfOne['legalChanges'][number]>[]): LegalNeed {
  return {
    key,
    act: spelling(uses, (index) => uses[index]?.what.act?.trim() ?? ''),
    services: servicesIn(uses).length,
    notStarted: servicesIn(uses.filter(({ what }) => what.status === 'notStarted')).length,
  };
}
