import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../../locales/languages.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../questionnaire/documents.ts';
import { wordsOf } from './inputs.ts';

export const FORMATS = ['jsonl', 'csv'] as const;

/** How each assessment is printed. */
export type Printing = (
  | { readonly as: (typeof FORMATS)[number] }
  | { readonly as: 'words'; readonly language: Language }
  | { readonly as: 'documents'; readonly kind: DocumentKind; readonly language: Language }
) & {
  /**
   * Whether the number of the line follows the name of the file. Inside a piece of a collection it would mean nothing.
   */
  readonly numbered: boolean;
};

export type Command =
  | {
      readonly kind: 'assess';
      readonly files: readonly string[];
      readonly printing: Printing;
      readonly jobs: number;
    }
  | { readonly kind: 'compare'; readonly files: readonly [string, string]; readonly language: Language }
  | { readonly kind: 'schema' | 'help'; readonly language: Language }
  /** The arguments make no sense. `problem` is a line in English, empty if there were no arguments. */
  | { readonly kind: 'wrong'; readonly problem: string };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  explain: { type: 'boolean' },
  documents: { type: 'string' },
  language: { type: 'string' },
  compare: { type: 'boolean' },
  schema: { type: 'boolean' },
  jobs: { type: 'string' },
  'no-line-numbers': { type: 'boolean' },
} as const;

/** More threads than any present machine has cores. */
const JOBS_MAX = 512;

const wrong = (problem: string): Command => ({ kind: 'wrong', problem: `${problem}\n` });

/** Reads the arguments of the command line. Never throws. */
export function readOptions(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return commandOf(values, positionals);
  } catch (failure) {
    // Node itself words the errors about unknown options and missing values.
    return wrong(wordsOf(failure));
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function commandOf(values: Values, files: readonly string[]): Command {
  const { language = DEFAULT_LANGUAGE, format, explain, jobs } = values;
  if (!isLanguage(language)) return wrong(`--language is lv or en, not "${language}"`);
  if (values.help) return { kind: 'help', language };
  if (values.schema) return { kind: 'schema', language };
  if (values.compare) {
    const [a, b, ...more] = files;
    if (a === undefined || b === undefined || more.length > 0) return wrong('--compare takes two files');
    return { kind: 'compare', files: [a, b], language };
  }
  const as = FORMATS.find((each) => each === (format ?? 'jsonl'));
  if (!as) return wrong(`--format is ${FORMATS.join(' or ')}, not "${format}"`);
  if (explain && format !== undefined) return wrong('--explain prints words: it takes no --format');
  const kind = DOCUMENT_KINDS.find((each) => each === values.documents);
  if (values.documents !== undefined && !kind)
    return wrong(`--documents is ${DOCUMENT_KINDS.join(', ')}, not "${values.documents}"`);
  if (kind && (explain || format !== undefined))
    return wrong('--documents prints JSON lines: it takes no --explain and no --format');
  const threads = jobs === undefined ? availableParallelism() : Number(jobs);
  if (!Number.isInteger(threads) || threads < 1 || threads > JOBS_MAX) {
    return wrong(`--jobs is a whole number from 1 to ${JOBS_MAX}, not "${jobs}"`);
  }
  if (files.length === 0) return { kind: 'wrong', problem: '' };
  const numbered = !values['no-line-numbers'];
  const printing: Printing = kind
    ? { as: 'documents', kind, language, numbered }
    : explain
      ? { as: 'words', language, numbered }
      : { as, numbered };
  return { kind: 'assess', files, printing, jobs: threads };
}
