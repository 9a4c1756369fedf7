import type { Translate } from '../../locales/words.ts';
import type { DocumentKind } from '../questionnaire/documents.ts';
import type { Block } from '../summary/blocks/block.ts';
import { heading, list, paragraph, quiet } from '../summary/blocks/make.ts';
import { readyRows } from './documentRows.ts';
import type { DocumentRow } from './row.ts';
import { groupsOf, textOf } from './wholeText.ts';

/**
 * A document for paper and Word. Rows that are not needed are left out; one that has more than its form takes, or lacks
 * something, says so: it is not ready to be handed in. `level`: that of its first headings.
 */
export function documentBlocks(
  kind: DocumentKind,
  rows: readonly DocumentRow[],
  t: Translate,
  level: 1 | 2 = 1,
): Block[] {
  const below = level === 1 ? 2 : 3;
  return [
    quiet(t('ui.documents.basis', { basis: t(`documents.kinds.${kind}.basis`) })),
    quiet(t('ui.documents.ready', readyRows(rows))),
    ...groupsOf(rows).flatMap(({ annex, rows: own }) => {
      const blocks = own
        .filter(({ state }) => state !== 'notNeeded')
        .flatMap((row) => rowBlocks(row, t, annex === undefined ? level : below));
      return annex !== undefined && blocks.length > 0
        ? [heading(level, t('ui.documents.annex', { n: annex })), ...blocks]
        : blocks;
    }),
  ];
}

function rowBlocks(row: DocumentRow, t: Translate, level: 1 | 2 | 3): Block[] {
  const lines = textOf(row)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [
    heading(level, t('ui.documents.row', { point: row.point, label: row.label })),
    ...lines.map((line) => paragraph(line)),
    ...(row.over ? [quiet(t('ui.documents.over', { n: row.length, max: row.limit }))] : []),
    ...missingBlocks(row, t),
  ];
}

/** What the row still lacks: in its line where it is one thing, else as a list. */
function missingBlocks({ missing }: DocumentRow, t: Translate): Block[] {
  const names = missing.map(({ text }) => text);
  if (names.length < 2) return names.map((name) => quiet(t('ui.documents.missing', { names: name })));
  return [quiet(t('ui.documents.missing', { names: '' }).trim()), ...list(names)];
}
