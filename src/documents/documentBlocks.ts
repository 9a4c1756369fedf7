import type { Translate } from '../../locales/words.ts';
import type { DocumentKind } from '../questionnaire/documents.ts';
import type { Block } from '../summary/blocks/block.ts';
import { heading, list, paragraph, quiet } from '../summary/blocks/make.ts';
import { explainedIn } from './abbreviations.ts';
import { readyRows } from './documentRows.ts';
import type { DocumentRow } from './row.ts';
import { currentText, isPart, PART, rowsByAnnex } from './wholeText.ts';

/**
 * A document for paper and Word, without the rows that are not needed. If a row is too long or lacks something, the
 * document says so, because it is not ready to be handed in. `level`: the level of the first headings.
 */
export function documentBlocks(
  kind: DocumentKind,
  rows: readonly DocumentRow[],
  t: Translate,
  level: 1 | 2 = 1,
): Block[] {
  const below = level === 1 ? 2 : 3;
  const { ready, all } = readyRows(rows);
  const explained = explainedIn(rows, t);
  return [
    quiet(t('ui.documents.basis', { basis: t(`documents.kinds.${kind}.basis`) })),
    ...(ready < all ? [quiet(t('ui.documents.ready', { ready, all }))] : []),
    ...rowsByAnnex(rows).flatMap(({ annex, rows: own }) => {
      const blocks = own
        .filter(({ state }) => state !== 'notNeeded')
        .flatMap((row) => rowBlocks(row, t, annex === undefined ? level : below, explained.get(row.id)));
      return annex !== undefined && blocks.length > 0
        ? [heading(level, t('ui.documents.annex', { n: annex })), ...blocks]
        : blocks;
    }),
  ];
}

function rowBlocks(
  row: DocumentRow,
  t: Translate,
  level: 1 | 2 | 3,
  explained: readonly string[] = [],
): Block[] {
  const lines = currentText(row)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [
    heading(level, t('ui.documents.row', { point: row.point, label: row.label })),
    ...explained.map((line) => quiet(line)),
    ...lineBlocks(lines),
    ...(row.over ? [quiet(t('ui.documents.over', { n: row.length, max: row.limit }))] : []),
    ...missingBlocks(row, t),
  ];
}

/** Each line becomes a paragraph; the parts of a line that follow it become a list. */
function lineBlocks(lines: readonly string[]): Block[] {
  const part = lines.findIndex(isPart);
  if (part < 0) return lines.map((line) => paragraph(line));
  const rest = lines.slice(part);
  const end = rest.findIndex((line) => !isPart(line));
  const parts = end < 0 ? rest : rest.slice(0, end);
  return [
    ...lines.slice(0, part).map((line) => paragraph(line)),
    ...list(parts.map((line) => line.slice(PART.length))),
    ...(end < 0 ? [] : lineBlocks(rest.slice(end))),
  ];
}

/** What the row still lacks: one thing in a line, several things as a list. */
function missingBlocks({ missing }: DocumentRow, t: Translate): Block[] {
  const names = missing.map(({ text, here }) => here ?? text);
  if (names.length < 2) return names.map((name) => quiet(t('ui.documents.missing', { names: name })));
  return [quiet(t('ui.documents.missing', { names: '' }).trim()), ...list(names)];
}
