import type { Translate } from '../../../locales/words.ts';

const OPTIONS = [
  ['--format jsonl|csv', 'format'],
  ['--explain', 'explain'],
  ['--documents KIND', 'documents'],
  ['--compare A B', 'compare'],
  ['--schema', 'schema'],
  ['--jobs N', 'jobs'],
  ['--no-line-numbers', 'noLineNumbers'],
  ['--language lv|en', 'language'],
  ['--help, -h', 'help'],
] as const;
const WIDTH = Math.max(...OPTIONS.map(([option]) => option.length)) + 2;

/** The command: a script in the repository, and a program of its own in the package. */
export const COMMAND = import.meta.url.endsWith('.ts') ? 'npm run -s assess --' : 'e-service-assessment';

/** The text for `--help`. */
export function helpText(t: Translate): string {
  return [
    t('terminal.title'),
    '',
    `${COMMAND} [--format jsonl|csv | --explain] [--jobs N] FILE…`,
    `${COMMAND} --documents record|eId|activity|card|results FILE…`,
    `${COMMAND} --compare A B`,
    `${COMMAND} --schema`,
    '',
    t('terminal.files'),
    t('terminal.errors'),
    '',
    ...OPTIONS.map(([option, id]) => `  ${option.padEnd(WIDTH)}${t(`terminal.options.${id}`)}`),
    '',
  ].join('\n');
}
