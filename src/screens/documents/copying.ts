import type { Translate } from '../../../locales/words.ts';
import type { DocumentRow } from '../../documents/row.ts';

/** What stands in a row: the own text, or else the draft. */
export const textOf = ({ own, drafted }: DocumentRow): string => own ?? drafted ?? '';

/** All rows that say something, each under its label, as one text. */
export function wholeText(rows: readonly DocumentRow[], t: Translate): string {
  return rows
    .filter((row) => row.state !== 'notNeeded' && textOf(row) !== '')
    .map((row) => `${t('ui.documents.row', { point: row.point, label: row.label })}\n${textOf(row)}`)
    .join('\n\n');
}
