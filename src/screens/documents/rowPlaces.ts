import type { Translate } from '../../../locales/words.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';

/** The id of a row on the page of its document. */
export const rowElementId = (kind: DocumentKind, row: string): string =>
  `row-${kind}-${row.replaceAll('.', '-')}`;

/** The id of the field for the own text of a row. */
export const ownTextId = (kind: DocumentKind, row: string): string => `${rowElementId(kind, row)}-own`;

/** The name of a row, with its annex, because both annexes have a row 1. */
export function rowName(id: string, t: Translate): string {
  const [, annex, row = id] = /^annex(\d)\.(.*)$/.exec(id) ?? [];
  return annex === undefined
    ? t('ui.documents.rowName', { row })
    : t('ui.documents.annexRowName', { annex, row });
}
