import type { Translate } from '../../locales/words.ts';
import type { DocumentRow } from './row.ts';

/** The text of a row: the institution's own, or else the draft. */
export const currentText = ({ own, drafted }: Pick<DocumentRow, 'own' | 'drafted'>): string =>
  own ?? drafted ?? '';

/** The beginning of a part that has its own line. */
export const PART = '– ';
export const isPart = (line: string): boolean => line.startsWith(PART);

/** The rows by annex, with its number. Rows outside an annex form one group. */
export function rowsByAnnex(rows: readonly DocumentRow[]): { annex?: string; rows: DocumentRow[] }[] {
  const annexOf = ({ id }: DocumentRow) => /^annex(\d)/.exec(id)?.[1];
  const annexes = [...new Set(rows.map(annexOf))];
  return annexes.map((annex) => ({
    ...(annex !== undefined && { annex }),
    rows: rows.filter((row) => annexOf(row) === annex),
  }));
}

/** All rows that have a text, as one text with their labels. */
export function wholeText(rows: readonly DocumentRow[], t: Translate): string {
  return rowsByAnnex(rows)
    .flatMap(({ annex, rows: own }) => {
      const said = own.filter((row) => row.state !== 'notNeeded' && currentText(row) !== '');
      const texts = said.map(
        (row) => `${t('ui.documents.row', { point: row.point, label: row.label })}\n${currentText(row)}`,
      );
      return annex !== undefined && texts.length > 0
        ? [t('ui.documents.annex', { n: annex }), ...texts]
        : texts;
    })
    .join('\n\n');
}
