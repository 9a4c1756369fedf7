import { posix } from 'node:path';
import type { Import } from '../support/files.ts';

/** Which parts of the program a part may import from. `types` stands for answers/types.ts, as types only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  questionnaire: [],
  answers: ['questionnaire'],
  assessment: ['questionnaire', 'answer types'],
  summary: ['questionnaire', 'answer types', 'assessment', 'locale types'],
  ui: [],
  i18n: ['locales', 'locale types'],
  screens: ['questionnaire', 'answers', 'assessment', 'summary', 'ui', 'i18n', 'locales', 'locale types'],
  app: [
    'questionnaire',
    'answers',
    'assessment',
    'summary',
    'ui',
    'i18n',
    'screens',
    'locales',
    'locale types',
  ],
};

/** Packages that may stand only in some places; each entry is a folder or a file under src. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(react|react-dom)(\/|$)/, ['screens', 'ui', 'i18n', 'app']],
  [/^react-hook-form$/, ['screens', 'ui', 'app']],
  [/^(i18next|react-i18next)$/, ['i18n', 'screens', 'app']],
  [/^wouter(\/|$)/, ['screens', 'app']],
  [/^zustand(\/|$)/, ['answers/store', 'screens', 'app']],
  [/^zod(\/|$)/, ['answers', 'app']],
  [/^docx$/, ['summary/word']],
  [/^idb$/, ['answers/storage', 'answers/database']],
  [/^node:/, ['app/assess', 'app/build']],
  [/^vite$/, ['app/build']],
];

const partOf = (path: string): string => path.split('/')[1] ?? '';

/** Why this import breaks the layout, or nothing where it does not. `file` is a path like `src/answers/store.ts`. */
export function breach(file: string, { specifier, typeOnly }: Import): string | undefined {
  if (!specifier.startsWith('.')) return packageBreach(file, specifier);
  const target = posix.join(posix.dirname(file), specifier);
  const from = partOf(file);
  if (target.startsWith('src/') && partOf(target) === from) return undefined;
  const kind = kindOf(target, typeOnly);
  const allowed = MAY_IMPORT[from] ?? [];
  const ok = allowed.includes(kind) || (kind === 'answer types' && allowed.includes('answers'));
  return ok
    ? undefined
    : `${file} imports ${specifier} (${kind}); ${from} may import: ${allowed.join(', ') || 'nothing'}`;
}

function kindOf(target: string, typeOnly: boolean): string {
  if (target === 'locales/words.ts' && typeOnly) return 'locale types';
  if (target === 'src/answers/types.ts' && typeOnly) return 'answer types';
  if (target.startsWith('src/')) return partOf(target);
  return target.startsWith('locales/') ? 'locales' : `outside src: ${target}`;
}

function packageBreach(file: string, specifier: string): string | undefined {
  const rule = PACKAGES.find(([pattern]) => pattern.test(specifier));
  if (!rule) return undefined;
  const inside = file.replace(/^src\//, '');
  const ok = rule[1].some((place) => inside.startsWith(`${place}/`) || inside.startsWith(`${place}.`));
  return ok ? undefined : `${file} imports ${specifier}, which belongs in: ${rule[1].join(', ')}`;
}
