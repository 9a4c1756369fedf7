import type { DocumentKind } from '../questionnaire/documents.ts';
import type { Block } from '../summary/blocks/block.ts';
import { quiet, underHeading } from '../summary/blocks/make.ts';
import type { RowContext } from './statement.ts';

/**
 * Whether somebody signs this document. The forms of the other documents have rows of their own for who fills them in.
 */
const isSigned = (kind: DocumentKind): boolean => kind === 'record' || kind === 'eId';

/** An empty place to write by hand. */
const BLANK = '_'.repeat(20);

/** The day of a record in words; null if not given. */
function dayOf(kind: DocumentKind, { documents, t }: RowContext): string | null {
  const day = kind === 'eId' ? documents.eId?.analysedOn : documents.record?.preparedOn;
  return day ? t('assessment.units.date', { n: day }) : null;
}

/** The head of a document on paper: what it is, which institution it belongs to, and its date. */
export function headBlocks(kind: DocumentKind, context: RowContext): Block[] {
  const { file, t } = context;
  const { name, institution, unit } = file.service ?? {};
  const items = [
    [t('ui.service.name'), name],
    [t('ui.service.institution'), institution],
    [t('ui.service.unit'), unit],
    ...(isSigned(kind) ? [[t('ui.documents.signed.date'), dayOf(kind, context) ?? BLANK] as const] : []),
  ].flatMap(([label = '', value]) => (value?.trim() ? [[label, value.trim()] as const] : []));
  return [
    ...(isSigned(kind) ? [quiet(t(`ui.documents.signed.${kind === 'eId' ? 'eId' : 'record'}`))] : []),
    ...(items.length > 0 ? [{ kind: 'pairs', items } as const] : []),
  ];
}

/** The foot of a record: who prepared it and who approves it, with room for signatures. */
export function signatureBlocks(kind: DocumentKind, context: RowContext, level: 1 | 2 = 1): Block[] {
  if (!isSigned(kind)) return [];
  const { documents, file, t } = context;
  const approvedBy = kind === 'record' ? documents.record?.approvedBy : undefined;
  return [
    { kind: 'heading', level, text: t('ui.documents.signed.title') },
    underHeading({
      caption: t('ui.documents.signed.title'),
      columns: [
        t('ui.documents.signed.role'),
        t('ui.documents.signed.name'),
        t('ui.documents.signed.date'),
        t('ui.documents.signed.signature'),
      ],
      widths: [2, 4, 2, 3],
      rows: [
        [t('ui.documents.signed.prepared'), file.service?.author?.trim() ?? '', '', ''],
        [t('ui.documents.signed.approved'), approvedBy ?? '', '', ''],
      ],
      whole: true,
    }),
  ];
}
