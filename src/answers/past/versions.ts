import { createStore } from 'zustand/vanilla';
import { type Database, readOr } from '../browser/database.ts';
import type { Tabs } from '../browser/tabs.ts';
import { isRemoved, recordsOf } from '../browser/transactions.ts';
import { inOrder, joined, type Occasion, stateOf, type Version } from '../browser/version.ts';
import type { Watched } from '../edit/store.ts';
import { fingerprintOf } from '../file/fingerprint.ts';
import { fileFieldsWhere } from '../model/fileFields.ts';
import type { Json } from '../model/path.ts';
import { dropEmpty } from '../model/rows.ts';
import type { Assessment } from '../model/types.ts';

/** A state to be stored as a version, and why. */
export interface Snapshot {
  readonly contents: Assessment;
  readonly occasion: Occasion;
  /** As in `Decision`. */
  readonly recommendation: string;
}

export interface VersionRecords {
  /** Counts what was stored here and in other tabs, so that a list knows when to read again. */
  readonly changed: Watched<number>;
  /** Stores a state as a version. If the state is already stored, it gets one more occasion. */
  snapshot(state: Snapshot): Promise<Version>;
  /** Stores many at once, in one transaction. */
  snapshotMany(states: readonly Snapshot[]): Promise<Version[]>;
  /** The versions of one assessment, the latest first. */
  list(assessment: string): Promise<Version[]>;
  /** All versions in this browser. */
  all(): Promise<Version[]>;
}

/** How the tabs of this browser tell each other that a version was stored. */
type VersionTabs = Pick<Tabs<null>, 'tell' | 'hear'>;

const SILENT: VersionTabs = { tell() {}, hear() {} };
/** The setting that counts the stored occasions. */
const COUNT = 'occasions';
/** Versions that are not stored yet are numbered from here on, so that they sort after all stored ones. */
const UNSTORED = 2 ** 52;
const newestFirst = (a: Version, b: Version) => inOrder(b.occasions.at(-1), a.occasions.at(-1));

const keyOf = ({ assessment, state }: Version) => `${assessment} ${state}`;

function versionOf({ contents, occasion, recommendation }: Snapshot, stored: number): Version {
  return {
    assessment: contents.id,
    state: stateOf(contents),
    fingerprint: fingerprintOf(contents),
    occasions: [{ ...occasion, stored }],
    recommendation,
    contents,
  };
}

/**
 * Keeps versions in IndexedDB. A version that cannot be stored stays in memory and is tried again with the next one.
 */
export function createVersionRecords(database: Database, tabs: VersionTabs = SILENT): VersionRecords {
  const unstored = new Map<string, Version>();
  let next = UNSTORED;
  const changed = createStore(() => 0);
  const heard = () => changed.setState((count) => count + 1, true);
  const tell = () => {
    heard();
    tabs.tell(null);
  };
  tabs.hear(heard);

  function write(versions: readonly Version[]): Promise<Version[]> {
    return database.run(['versions', 'settings', 'removed'], 'readwrite', async (tx) => {
      const [store, settings] = [tx.objectStore('versions'), tx.objectStore('settings')];
      let count = Number((await settings.get(COUNT)) ?? 0);
      const written: Version[] = [];
      for (const each of versions) {
        // The assessment has been removed meanwhile, so its versions are not stored.
        if (await isRemoved(tx, each.assessment)) continue;
        const occasions = each.occasions.map((occasion) => ({ ...occasion, stored: ++count }));
        const version = joined(await store.get([each.assessment, each.state]), { ...each, occasions });
        await store.put(version);
        written.push(version);
      }
      await settings.put(String(count), COUNT);
      return written;
    });
  }

  async function add(versions: readonly Version[]): Promise<Version[]> {
    const left = [...unstored.values()];
    const own = versions.map((each) => joined(unstored.get(keyOf(each)), each));
    for (const each of own) unstored.set(keyOf(each), each);
    const settle = async (some: readonly Version[]) => {
      const written = await write(some);
      for (const each of some) if (unstored.get(keyOf(each)) === each) unstored.delete(keyOf(each));
      return written;
    };
    const written = await settle(own).catch(() => own);
    if (left.length > 0)
      await settle(left.filter((each) => unstored.get(keyOf(each)) === each)).catch(() => undefined);
    tell();
    return written;
  }

  async function read(assessment?: string): Promise<Version[]> {
    const reading = database.run(['versions'], 'readonly', (tx) =>
      tx.objectStore('versions').getAll(assessment === undefined ? undefined : recordsOf(assessment)),
    );
    const stored = await readOr([], reading);
    // Versions stored by an earlier program may hold rows without content. Their fingerprint stays.
    for (const { contents } of stored) dropEmpty(contents as unknown as Json);
    const here = [...unstored.values()].filter(
      (each) => assessment === undefined || each.assessment === assessment,
    );
    const known = new Map(stored.map((each) => [keyOf(each), each]));
    for (const each of here) known.set(keyOf(each), joined(known.get(keyOf(each)), each));
    return [...known.values()];
  }

  return {
    changed,
    async snapshot(state) {
      const version = versionOf(state, next++);
      return (await add([version]))[0] ?? version;
    },
    snapshotMany: (states) => add(states.map((each) => versionOf(each, next++))),
    list: async (assessment) => (await read(assessment)).sort(newestFirst),
    all: () => read(),
  };
}

/**
 * Fields that keep their present value when a version is restored. The fingerprint is that of the restored contents.
 */
const OF_NOW = fileFieldsWhere(({ byProgram }) => byProgram).filter((name) => name !== 'fingerprint');
const within = (names: readonly string[], path: string): boolean =>
  names.some((name) => path === `/${name}` || path.startsWith(`/${name}/`));

/**
 * The assessment in the state of an earlier version, with its unknown fields. A present decision stays; without one,
 * the version's decision comes back. `at`: ISO time now.
 */
export function restored(now: Assessment, version: Assessment, at: string): Assessment {
  const decided =
    now.decision !== undefined || Object.keys(now.drafts ?? {}).some((path) => within(['decision'], path));
  const stays: readonly string[] = decided ? [...OF_NOW, 'decision'] : OF_NOW;
  const named = (file: object, ofNow: boolean) =>
    Object.entries(file).filter(([name]) => name !== 'drafts' && stays.includes(name) === ofNow);
  const drafted = ({ drafts = {} }: Assessment, ofNow: boolean) =>
    Object.entries(drafts).filter(([path]) => within(stays, path) === ofNow);
  const drafts = Object.fromEntries([...drafted(now, true), ...drafted(version, false)]);
  return {
    ...(Object.fromEntries([...named(now, true), ...named(version, false)]) as unknown as Assessment),
    ...(Object.keys(drafts).length > 0 && { drafts }),
    updatedAt: at,
  };
}
