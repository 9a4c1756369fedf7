import type { Database } from './database.ts';
import { fingerprintOf } from './fingerprint.ts';
import { createObservable, type Observable } from './observable.ts';
import type { Assessment } from './types.ts';
import { keptAt, type Occasion, stateOf, type Version } from './version.ts';

export interface Versions {
  /** Counts what was kept or forgotten, so that a list can be read again. */
  readonly kept: Observable<number>;
  keep(contents: Assessment, occasion: Occasion, recommendation: string): Promise<Version>;
  /** Of one assessment; the one kept last first. */
  list(assessment: string): Promise<Version[]>;
  /** All of this browser. */
  all(): Promise<Version[]>;
  /** Removes those of an assessment and returns them: `bringBack` stores them again. */
  forget(assessment: string): Promise<Version[]>;
  bringBack(versions: readonly Version[]): Promise<void>;
}

const STORE = ['versions'] as const;
const recordsOf = (assessment: string) => IDBKeyRange.bound([assessment], [assessment, []]);
const newestFirst = (a: Version, b: Version) => keptAt(b).localeCompare(keptAt(a), 'en');

/** Versions in IndexedDB; what cannot be stored there is kept until the page is closed. */
export function createVersions(database: Database): Versions {
  const unstored = new Map<string, Version>();
  const kept = createObservable(0);

  async function store(version: Version): Promise<void> {
    const key = `${version.assessment} ${version.state}`;
    unstored.set(key, version);
    await database
      .run([...STORE], 'readwrite', (tx) => tx.objectStore('versions').put(version))
      .then(() => unstored.delete(key))
      .catch(() => undefined);
  }

  async function read(assessment?: string): Promise<Version[]> {
    const range = assessment === undefined ? undefined : recordsOf(assessment);
    const stored = await database
      .run([...STORE], 'readonly', (tx) => tx.objectStore('versions').getAll(range))
      .catch(() => []);
    const here = [...unstored.values()].filter((each) => !range || each.assessment === assessment);
    return [...new Map([...stored, ...here].map((each) => [each.assessment + each.state, each])).values()];
  }

  return {
    kept,
    async keep(contents, occasion, recommendation) {
      const state = stateOf(contents);
      const known = (await read(contents.id)).find((each) => each.state === state);
      const sameOccasion = (each: Occasion) =>
        each.reason === occasion.reason &&
        each.by === occasion.by &&
        each.fingerprint === occasion.fingerprint;
      const others = known?.occasions.filter((each) => !sameOccasion(each)) ?? [];
      const version = {
        assessment: contents.id,
        state,
        fingerprint: fingerprintOf(contents),
        occasions: [...others, occasion],
        recommendation,
        contents,
      };
      await store(version);
      kept.set(kept.get() + 1);
      return version;
    },
    list: async (assessment) => (await read(assessment)).sort(newestFirst),
    all: () => read(),
    async forget(assessment) {
      const versions = await read(assessment);
      for (const each of versions) unstored.delete(`${each.assessment} ${each.state}`);
      await database
        .run([...STORE], 'readwrite', (tx) => tx.objectStore('versions').delete(recordsOf(assessment)))
        .catch(() => undefined);
      return versions;
    },
    async bringBack(versions) {
      for (const each of versions) await store(each);
    },
  };
}
