import { readOr } from '../answers/browser/database.ts';
import type { Digest } from '../answers/browser/digest.ts';
import { listedOf } from '../answers/browser/digest.ts';
import { readListed, writeDigests } from '../answers/browser/digests.ts';
import type { AnswersStorage } from '../answers/browser/storage.ts';
import { type AnswersStore, createAnswersStore } from '../answers/edit/store.ts';
import { exportLine } from '../answers/file/exportFile.ts';
import { dayOf } from '../answers/file/fileName.ts';
import { fileFieldsWhere, handedOn } from '../answers/model/fileFields.ts';
import { pointer } from '../answers/model/path.ts';
import type { Assessment } from '../answers/model/types.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import { progressOf } from '../assessment/progress.ts';
import { recommendationOf } from '../assessment/recommend.ts';
import { resultOf } from '../assessment/resultOf.ts';
import type { Library, MakeChange, Versions } from './ports.ts';

interface LibraryOptions {
  readonly store: AnswersStore;
  readonly storage: AnswersStorage;
  readonly newId: () => string;
  /** ISO time now. */
  readonly now: () => string;
  readonly author: () => string | undefined;
  readonly change: MakeChange;
  readonly versions: () => Promise<Pick<Versions, 'snapshotMany'>>;
}

const NAME = pointer('service', 'name');
const NOT_HANDED_ON = fileFieldsWhere(({ stays }) => stays);
/** Drafts that a copy does not get, because it has its own name and no decision. */
const isLeftOut = (path: string): boolean =>
  path === NAME || NOT_HANDED_ON.some((name) => path.startsWith(pointer(name)));

/** The port for all assessments of this browser, loaded only if there are any. */
export function createLibrary(options: LibraryOptions): Library {
  const { store: main, storage, newId, now, author, change, versions } = options;
  const unsaved = () => storage.unsaved().map((each) => listedOf(each, digestOf(each)));
  return {
    async list() {
      const stored = await readOr([], readListed(storage.database, METHOD));
      const here = unsaved();
      return [...new Map([...stored, ...here].map((each) => [each.id, each])).values()];
    },
    whole: storage.list,
    async read(ids) {
      const open = main.getState().assessment;
      const all = await Promise.all(ids.map((id) => (open?.id === id ? open : storage.load(id))));
      return all.flatMap((each) => each ?? []);
    },
    unsaved,
    digest: (ids) => readOr([], writeDigests(storage.database, ids, digestOf)),
    async rename(id, name) {
      if (main.getState().assessment?.id === id) {
        change(NAME, name);
        return storage.flushed();
      }
      const assessment = await storage.load(id);
      if (!assessment) return;
      // The name is changed by a normal edit, so that other tabs show it and keep what they write meanwhile.
      const store = createAnswersStore();
      const disconnect = storage.connect(store);
      store.open(assessment);
      store.change(NAME, name, now(), author());
      await storage.flushed();
      disconnect();
    },
    async duplicate(id, name) {
      const assessment = await storage.load(id);
      if (!assessment) return;
      const at = now();
      const { drafts = {}, ...rest } = handedOn(assessment);
      const own = Object.entries(drafts).filter(([path]) => !isLeftOut(path));
      const service = { ...assessment.service, name };
      const methodology = assessment.methodology ?? {
        id: DEFAULT_METHODOLOGY.id,
        version: DEFAULT_METHODOLOGY.version,
      };
      await storage.put({
        ...rest,
        ...(own.length > 0 && { drafts: Object.fromEntries(own) }),
        id: newId(),
        service,
        methodology,
        createdAt: at,
        updatedAt: at,
      });
    },
    async exportAll() {
      const all = await storage.list();
      const at = now();
      // The snapshots are taken in the background, because nobody should wait for a thousand versions before getting
      // the file.
      const states = all.map((assessment) => ({ assessment }));
      void versions()
        .then(({ snapshotMany }) => snapshotMany(states, 'export'))
        .catch(() => undefined);
      const text = all.map((each) => exportLine(each, at)).join('');
      return { name: `E-pakalpojumu novērtējumi ${dayOf(at)}.jsonl`, text, count: all.length };
    },
  };
}

/** The method of the digests. Digests of another version no longer count. */
const METHOD = `${DEFAULT_METHODOLOGY.id} ${DEFAULT_METHODOLOGY.version}`;

function digestOf(assessment: Assessment): Digest {
  const result = resultOf(assessment);
  return {
    id: assessment.id,
    method: METHOD,
    answered: progressOf(result),
    recommendation: recommendationOf(result),
  };
}
