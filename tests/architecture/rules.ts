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

/** The rooms from which a room may import. A room of `answers` may import only from those before it. */
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

/** Packages that may be imported only in some places. A place is a folder or a file under src. */
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

/**
 * Globals that store, send, or differ each time, and the places where they may be used. They need no import, so they
 * are found by name.
 */
const GLOBALS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\blocalStorage\b/, ['answers/browser', 'i18n/setup']],
  [/\b(sessionStorage|indexedDB|document\.cookie)\b/, ['answers/browser']],
  [/\bcaches\b|\bserviceWorker\b/, ['app/offline', 'app/main']],
  [/\bfetch\(/, ['app/offline/worker']],
  [/\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)/, []],
  [/\blocation\.(hash|href)\b/, ['session/windowAddress', 'app/framed']],
  [/\bnew Date\(\)|\bMath\.random\b/, ['session/createSession']],
];

/** The room of a file: a folder of `src`, or one of the rooms inside `answers`. */
function partOf(path: string): string {
  const [, part = '', room = ''] = path.split('/');
  return part === 'answers' ? `${part}/${room}` : part;
}

/** Why this import breaks the layout; undefined if it does not. `file` is a path like `src/answers/edit/store.ts`. */
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

/**
 * State at the top level of a file, which lasts as long as the window. State inside a function or a component is
 * indented.
 */
const KEPT =
  /^(?:export )?(?:let |const (?![^=\n]*\breadonly\b)[^=\n]*= *(?:new (?:Map|Set)(?:<[^\n]*>)?\(\)|create(?!Context\b)[A-Z]\w*(?:<[^\n]*>)?\(|\[\];|\{\};))/m;

/** Rooms that may keep no state of their own. The session keeps it; it is made once and passed in. */
const WITHOUT_STATE = ['screens', 'session', ...ANSWERS.slice(1)];

/** Why a file breaks the rule on state; `text` is its contents. */
export function stateBreach(file: string, text: string): string | undefined {
  if (!WITHOUT_STATE.some((room) => file.startsWith(`src/${room}/`))) return undefined;
  const [kept] = KEPT.exec(text) ?? [];
  return kept && `${file} keeps state of its own: ${kept}`;
}

/** Why a file breaks the rule on globals; `text` is its contents. */
export function globalBreach(file: string, text: string): string | undefined {
  for (const [pattern, places] of GLOBALS) {
    const [used] = pattern.exec(text) ?? [];
    if (used && !liesIn(file, places)) {
      return `${file} uses ${used}, which belongs in: ${places.join(', ') || 'nothing'}`;
    }
  }
  return undefined;
}
