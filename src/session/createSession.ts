import { createStore } from 'zustand/vanilla';
import { createStorage } from '../answers/browser/storage.ts';
import { newAssessment } from '../answers/edit/newAssessment.ts';
import { type Change, createAnswersStore } from '../answers/edit/store.ts';
import { newUuid } from '../answers/model/ids.ts';
import { pointer } from '../answers/model/path.ts';
import type { History } from '../answers/past/history.ts';
import { METHODOLOGY_VERSION } from '../questionnaire/versions.ts';
import { type AfterPaint, afterPaint, createDelayed } from './afterPaint.ts';
import { createDecisions } from './decisions.ts';
import { createDesk } from './desk.ts';
import { createIdentity } from './identity.ts';
import { createLoaded, insist, once } from './loading.ts';
import type { LaterPorts, MakeChange, ReadFile } from './ports.ts';
import type { Session } from './session.ts';
import { createPlace } from './windowAddress.ts';

const fileWriting = () => import('./writtenFile.ts');
const AUTHOR = pointer('service', 'author');
/** Paths whose last typed text goes into the next new assessment. */
const REPEATED = new Map(
  (['institution', 'unit'] as const).map((line) => [pointer('service', line), line] as const),
);
const ignore = () => undefined;

interface SessionOptions {
  /** Called when undo is loaded, because its keys do nothing before. */
  readonly undoIsReady?: (history: History) => void;
  /** ISO time now, UTC: that of the computer unless another clock is given. */
  readonly now?: () => string;
  /** Ids for what is new: random ones unless others are given. */
  readonly newId?: () => string;
  /** When an edit by typing is made: after the browser has painted, unless told otherwise. */
  readonly whenPainted?: AfterPaint;
}

/** Brings store, storage, clock and random ids together. Reading and writing files is loaded when it is needed. */
export function createSession({
  undoIsReady = ignore,
  now = () => new Date().toISOString(),
  newId = () => newUuid((bytes) => crypto.getRandomValues(bytes)),
  whenPainted = afterPaint,
}: SessionOptions = {}): Session {
  const store = createAnswersStore();
  const storage = createStorage({ now });
  storage.connect(store);
  // The first list would have to wait for this, so it comes later.
  setTimeout(() => void storage.sweep().catch(ignore), 5000);

  /**
   * Who edits: the name last typed in this browser. The author of the assessment would be wrong, because the file may
   * be an example or a colleague's.
   */
  let author: string | undefined;
  const recallAuthor = () =>
    void storage.setting('author').then((name) => {
      author = name || author;
    });
  recallAuthor();
  // Somebody may have typed the name in another tab meanwhile.
  addEventListener('focus', recallAuthor);

  function rememberAuthor(name: string): void {
    author = name || undefined;
    void storage.saveSetting('author', name);
  }

  const firstEdit = store.onChange(() => {
    firstEdit();
    void insist(() => import('./protectWork.ts')).then(({ protectWork }) => protectWork(storage.saveState));
  });

  /** Edits made before undo is loaded, so that they can be undone too. */
  const earlier: Change[] = [];
  const stop = store.onChange((each) => {
    earlier.push(each);
    later().catch(ignore);
  });
  const later = once(async () => {
    const { createLaterPorts } = await import('./laterPorts.ts');
    stop();
    return createLaterPorts({ store, storage, change, now, author: () => author, earlier, undoIsReady });
  });
  const port =
    <Name extends keyof LaterPorts>(name: Name) =>
    async () =>
      (await later())[name];

  const change: MakeChange = (path, value, before) => {
    delayed.flush();
    if (path === AUTHOR) rememberAuthor(String(value ?? ''));
    const repeated = REPEATED.get(path);
    if (repeated) void storage.saveSetting(repeated, String(value ?? ''));
    store.change(path, value, now(), author, before);
  };
  const delayed = createDelayed(change, whenPainted);

  async function readFile(text: string, line?: number): Promise<ReadFile> {
    const { readFile: read } = await import('./openedFile.ts');
    return read(text, { storage, newId, later }, line);
  }

  const workFiles = once(async () => {
    const { createWorkFiles } = await import('../answers/browser/workFiles.ts');
    return createWorkFiles(storage.database);
  });

  return {
    store,
    newId,
    now,
    identity: createIdentity(),
    saving: storage.saveState,
    change,
    delayed,
    decisions: createDecisions({ store, own: storage.own, change }),
    desk: createDesk(),
    place: createPlace(),
    author: () => author ?? '',
    rememberAuthor,
    history: port('history'),
    versions: port('versions'),
    merging: port('merging'),
    sharing: port('sharing'),
    loaded: createLoaded(),
    async snapshot(reason) {
      const { assessment } = store.getState();
      if (assessment) await (await later()).versions.snapshot(assessment, reason);
    },
    async open(id) {
      delayed.flush();
      if (store.getState().assessment?.id === id) return true;
      const assessment = await storage.load(id);
      // The page no longer shows the former assessment, so no key may change it.
      if (assessment) store.open(assessment);
      else store.close();
      return Boolean(assessment);
    },
    lastInstitution: () => storage.setting('institution'),
    async create(service) {
      const { institution } = service;
      if (institution) void storage.saveSetting('institution', institution);
      const unit = await storage.setting('unit');
      const last = { ...(unit && { unit }), ...(author && { author }) };
      const assessment = newAssessment(newId(), now(), { ...service, ...last }, METHODOLOGY_VERSION);
      await storage.put(assessment);
      store.open(assessment);
      return assessment.id;
    },
    here() {
      const { assessment } = store.getState();
      const others = storage.unsaved().filter(({ id }) => id !== assessment?.id);
      return assessment ? [assessment, ...others] : others;
    },
    any: storage.any,
    async library() {
      const { createLibrary } = await import('./library.ts');
      return createLibrary({
        store,
        storage,
        newId,
        now,
        author: () => author,
        change,
        versions: port('versions'),
      });
    },
    workFiles,
    async prepareSaving() {
      await Promise.all([fileWriting(), workFiles(), later()]);
    },
    remove: storage.remove,
    removed: storage.removed,
    wholeSource: createStore(() => false),
    casesPer: createStore<'month' | 'year'>(() => 'month'),
    async putBack(removed) {
      await later().then(
        ({ replacing }) => replacing.putBack(removed),
        () => storage.putAnew(removed.assessment, removed),
      );
    },
    async openExample(id) {
      const { readExample } = await import('./exampleFiles.ts');
      return (await readExample(id, readFile)).storeCopy();
    },
    readFile,
    async storeMany(files) {
      const { storeFiles } = await import('./openedFile.ts');
      await storeFiles(files, { storage, newId, later });
    },
    async writeFile(assessment) {
      const { writtenFile } = await fileWriting();
      await later()
        .then(({ versions }) => versions.snapshot(assessment, 'export'))
        .catch(ignore);
      return writtenFile(assessment, now(), author);
    },
  };
}
