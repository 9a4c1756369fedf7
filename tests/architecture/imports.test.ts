import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn } from '../support/circles.ts';
import { importsOf, sourcesUnder } from '../support/files.ts';
import { breach, globalBreach, stateBreach } from './rules.ts';

const value = (specifier: string) => ({ specifier, typeOnly: false });
const type = (specifier: string) => ({ specifier, typeOnly: true });

describe('import directions', () => {
  const files = sourcesUnder('src');

  test('all imports under src follow the layout', () => {
    expect(files).toContain('src/questionnaire/questionnaire.ts');
    expect(files.flatMap((file) => importsOf(file).flatMap((found) => breach(file, found) ?? []))).toEqual(
      [],
    );
  });

  test('no file imports itself in a circle, not even by a type or by a part that is loaded later', () => {
    const graph = files.map((file): [string, string[]] => [
      file,
      importsOf(file).map(({ specifier }) => posix.join(posix.dirname(file), specifier)),
    ]);
    expect(circlesIn(new Map(graph))).toEqual([]);
  });

  test('the check finds a circle', () => {
    const graph: [string, string[]][] = [
      ['a', ['b', 'x']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['b', 'd']],
    ];
    expect(circlesIn(new Map(graph))).toEqual(['a → b → c → a', 'd → d']);
  });

  test('imports are found in all their forms', () => {
    const found = importsOf('src/questionnaire/questionnaire.ts').map(({ specifier }) => specifier);
    expect(found).toEqual(['./field.ts', './form.ts', './launch.ts', './whether.ts']);
    expect(importsOf('src/questionnaire/questionnaire.ts')[0]?.typeOnly).toBe(true);
    expect(importsOf('locales/languages.ts').map(({ specifier }) => specifier)).toContain('./en/first.ts');
  });

  test.each([
    ['src/questionnaire/field.ts', value('../answers/model/types.ts')],
    ['src/assessment/assess.ts', type('../answers/edit/store.ts')],
    ['src/assessment/assess.ts', value('react')],
    ['src/assessment/assess.ts', value('node:fs')],
    ['src/summary/build.ts', value('react')],
    ['src/ui/Button.tsx', value('../questionnaire/questionnaire.ts')],
    ['src/ui/Button.tsx', type('../../locales/words.ts')],
    ['src/screens/Start.tsx', value('../app/routing/App.tsx')],
    ['src/screens/Start.tsx', value('idb')],
    ['src/answers/file/parseFile.ts', value('zustand/vanilla')],
    ['src/answers/model/path.ts', value('../edit/edit.ts')],
    ['src/answers/file/part.ts', type('../browser/version.ts')],
    ['src/answers/past/history.ts', value('../../session/laterPorts.ts')],
    ['src/assessment/assess.ts', value('../answers/edit/store.ts')],
    ['src/summary/build.ts', value('../changes/changes.ts')],
    ['src/session/laterPorts.ts', value('../screens/past/undoKeys.ts')],
    ['src/session/laterPorts.ts', value('react')],
    ['src/app/main.tsx', value('../../tests/support/files.ts')],
  ])('%s may not import %o', (file, found) => {
    expect(breach(file, found)).toBeTypeOf('string');
  });

  test.each([
    ['src/assessment/assess.ts', type('../answers/model/types.ts')],
    ['src/summary/places.ts', value('../answers/model/path.ts')],
    ['src/answers/merge/ancestor.ts', type('../browser/version.ts')],
    ['src/session/laterPorts.ts', value('../answers/past/history.ts')],
    ['src/answers/edit/store.ts', value('zustand/vanilla')],
    ['src/answers/browser/storage.ts', value('idb')],
    ['src/screens/question/Field.tsx', value('../../ui/Button.tsx')],
    ['src/app/main.tsx', value('react-dom/client')],
  ])('%s may import %o', (file, found) => {
    expect(breach(file, found)).toBeUndefined();
  });
});

describe('storage, sending and the clock', () => {
  test('are used only in their places under src', () => {
    const found = sourcesUnder('src').map((file) => globalBreach(file, readFileSync(file, 'utf8')));
    expect(found.filter((each) => each !== undefined)).toEqual([]);
  });

  test.each([
    ['src/screens/list/remember.ts', "localStorage.setItem('a', 'b')"],
    ['src/i18n/useWords.ts', 'window.localStorage.clear()'],
    ['src/session/laterPorts.ts', "sessionStorage.getItem('a')"],
    ['src/i18n/languages.ts', "document.cookie = 'language=en'"],
    ['src/screens/share/send.ts', "indexedDB.open('a')"],
    ['src/answers/browser/storage.ts', "await fetch('/answers')"],
    ['src/app/main.tsx', 'navigator.sendBeacon(address)'],
    ['src/screens/decision/DecisionFields.tsx', 'new Date().toISOString()'],
    ['src/screens/past/undoKeys.ts', "location.hash.startsWith('#/a/')"],
    ['src/screens/share/ShareLink.tsx', 'window.location.href'],
  ])('%s may not have: %s', (file, text) => {
    expect(globalBreach(file, text)).toBeTypeOf('string');
  });

  test.each([
    ['src/answers/browser/localMarks.ts', "localStorage.getItem('a')"],
    ['src/i18n/setup.ts', 'localStorage.getItem(REMEMBERED)'],
    ['src/session/createSession.ts', 'new Date().toISOString()'],
    ['src/i18n/format.ts', 'new Date(value)'],
    ['src/session/windowAddress.ts', 'location.hash.slice(1)'],
    ['src/screens/list/useListed.ts', 'const prefetch = (local: Storage) => local;'],
  ])('%s may have: %s', (file, text) => {
    expect(globalBreach(file, text)).toBeUndefined();
  });
});

describe('state that lasts as long as the window', () => {
  test('belongs to the session: no page and no part of the answers keeps any', () => {
    const found = sourcesUnder('src').map((file) => stateBreach(file, readFileSync(file, 'utf8')));
    expect(found.filter((each) => each !== undefined)).toEqual([]);
  });

  test.each([
    ['src/screens/desk/drops.ts', 'let stop = () => {};'],
    ['src/screens/useScoring.ts', 'const listeners = new Set<() => void>();'],
    ['src/screens/list/remember.ts', "import a from 'a';\nexport const known = new Map();"],
    ['src/screens/desk/commands.ts', 'export const arrivals = createObservable(0);'],
    ['src/screens/desk/commands.ts', 'const command = createStore<Command | null>(() => null);'],
    ['src/session/loading.ts', 'const loading: Promise<void>[] = [];'],
    ['src/answers/browser/tabs.ts', 'export let open: string | undefined;'],
  ])('%s may not have: %s', (file, text) => {
    expect(stateBreach(file, text)).toBeTypeOf('string');
  });

  test.each([
    ['src/screens/useSession.ts', 'export const SessionContext = createContext<Session | null>(null);'],
    ['src/session/desk.ts', 'export function createDesk() {\n  const arrivals = createStore(() => 0);\n}'],
    ['src/answers/file/migrations.ts', 'export const MIGRATIONS: readonly Migration[] = [];'],
    ['src/screens/list/arrange.ts', "const ORDER = ['build', 'postpone'];"],
    ['src/app/fetchFirst.ts', 'const here = new Set<string>();'],
  ])('%s may have: %s', (file, text) => {
    expect(stateBreach(file, text)).toBeUndefined();
  });
});
