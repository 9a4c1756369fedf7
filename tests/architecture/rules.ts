import { posix } from 'node:path';
import type { Import } from '../support/files.ts';

const WORDS = ['locales', 'locale types'];
const ANSWERS = ['model', 'edit', 'file', 'browser', 'past', 'merge'].map((room) => `answers/${room}`);

const BELOW_SCREENS = [
  'questionnaire',
  ...ANSWERS,
  'assessment',
  'summary',
  'portfolio',
  'documents',
  'changes',
  'session',
  'ui',
  'i18n',
  ...WORDS,
];

/** Which rooms of the program a room may import from; those of `answers` from the ones before them alone. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  questionnaire: [],
  ...Object.fromEntries(ANSWERS.map((room, place) => [room, ['questionnaire', ...ANSWERS.slice(0, place)]])),
  assessment: ['questionnaire', 'answers/model'],
  summary: ['questionnaire', 'answers/model', 'assessment', 'locale types'],
  portfolio: ['questionnaire', 'answers/model', 'assessment', 'summary', 'locale types'],
  documents: ['questionnaire', 'answers/model', 'assessment', 'summary', 'locale types'],
  changes: ['questionnaire', 'answers/model', 'assessment', 'summary', 'locale types'],
  session: ['questionnaire', ...ANSWERS, 'assessment', 'portfolio', 'locale types'],
  ui: [],
  i18n: WORDS,
  screens: BELOW_SCREENS,
  app: [...BELOW_SCREENS, 'screens'],
};

/** Packages that may stand only in some places; each entry is a folder or a file under src. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(react|react-dom)(\/|$)/, ['screens', 'ui', 'i18n', 'app']],
  [/^react-hook-form$/, ['screens', 'ui', 'app']],
  [/^(i18next|react-i18next)$/, ['i18n', 'screens', 'app']],
  [/^wouter(\/|$)/, ['screens', 'app']],
  [/^zustand(\/|$)/, ['answers/edit', 'answers/browser', 'answers/past', 'session', 'screens', 'app']],
  [/^zod(\/|$)/, ['answers/file', 'app']],
  [/^docx$/, ['summary/word']],
  [/^idb$/, ['answers/browser/storage', 'answers/browser/database']],
  [/^node:/, ['app/assess', 'app/terminal', 'app/build']],
  [/^vite$/, ['app/build']],
];

/** What keeps, sends or is never the same twice without being imported, and where it may stand: places as above. */
const GLOBALS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\blocalStorage\b/, ['answers/browser', 'i18n/setup']],
  [/\b(sessionStorage|indexedDB|document\.cookie)\b/, ['answers/browser']],
  [/\bcaches\b|\bserviceWorker\b/, ['app/offline', 'app/main']],
  [/\bfetch\(/, ['app/offline/worker']],
  [/\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)/, []],
  [/\blocation\.(hash|href)\b/, ['session/place', 'app/framed']],
  [/\bnew Date\(\)|\bMath\.random\b/, ['session/createSession']],
];

/** The room of a file: a folder of `src`, or one of the rooms inside `answers`. */
function partOf(path: string): string {
  const [, part = '', room = ''] = path.split('/');
  return part === 'answers' ? `${part}/${room}` : part;
}

/** Why this import breaks the layout, or nothing where it does not. `file` is a path like `src/answers/edit/store.ts`. */
export function breach(file: string, { specifier, typeOnly }: Import): string | undefined {
  if (!specifier.startsWith('.')) return packageBreach(file, specifier);
  const target = posix.join(posix.dirname(file), specifier);
  const from = partOf(file);
  if (target.startsWith('src/') && partOf(target) === from) return undefined;
  const kind = kindOf(target, typeOnly);
  const allowed = MAY_IMPORT[from] ?? [];
  return allowed.includes(kind)
    ? undefined
    : `${file} imports ${specifier} (${kind}); ${from} may import: ${allowed.join(', ') || 'nothing'}`;
}

function kindOf(target: string, typeOnly: boolean): string {
  if (/^locales\/(words|languages)\.ts$/.test(target) && typeOnly) return 'locale types';
  if (target.startsWith('src/')) return partOf(target);
  return target.startsWith('locales/') ? 'locales' : `outside src: ${target}`;
}

function packageBreach(file: string, specifier: string): string | undefined {
  const rule = PACKAGES.find(([pattern]) => pattern.test(specifier));
  if (!rule || liesIn(file, rule[1])) return undefined;
  return `${file} imports ${specifier}, which belongs in: ${rule[1].join(', ')}`;
}

function liesIn(file: string, places: readonly string[]): boolean {
  const inside = file.replace(/^src\//, '');
  return places.some((place) => inside.startsWith(`${place}/`) || inside.startsWith(`${place}.`));
}

/** What a file keeps for as long as the window is open; what a function or a component makes is indented. */
const KEPT =
  /^(?:export )?(?:let |const (?![^=\n]*\breadonly\b)[^=\n]*= *(?:new (?:Map|Set)(?:<[^\n]*>)?\(\)|create(?!Context\b)[A-Z]\w*(?:<[^\n]*>)?\(|\[\];|\{\};))/m;

/** Rooms in which nothing may be kept beside the session, which is made once and passed in. */
const WITHOUT_STATE = ['screens', 'session', ...ANSWERS.slice(1)];

/** Why a file keeps something that belongs to the session; `text` is the file. */
export function stateBreach(file: string, text: string): string | undefined {
  if (!WITHOUT_STATE.some((room) => file.startsWith(`src/${room}/`))) return undefined;
  const [kept] = KEPT.exec(text) ?? [];
  return kept && `${file} keeps state of its own: ${kept}`;
}

/** The same for what a file uses of the browser; `text` is the file. */
export function globalBreach(file: string, text: string): string | undefined {
  for (const [pattern, places] of GLOBALS) {
    const [used] = pattern.exec(text) ?? [];
    if (used && !liesIn(file, places)) {
      return `${file} uses ${used}, which belongs in: ${places.join(', ') || 'nothing'}`;
    }
  }
  return undefined;
}
