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

/** What `--help` prints. */
export function helpText(t: Translate): string {
  return [
    t('terminal.title'),
    '',
    'npm run -s assess -- [--format jsonl|csv | --explain] [--jobs N] FILE…',
    'npm run -s assess -- --documents record|eId|activity|card|results FILE…',
    'npm run -s assess -- --compare A B',
    'npm run -s assess -- --schema',
    '',
    t('terminal.files'),
    t('terminal.errors'),
    '',
    ...OPTIONS.map(([option, id]) => `  ${option.padEnd(WIDTH)}${t(`terminal.options.${id}`)}`),
    '',
  ].join('\n');
}
