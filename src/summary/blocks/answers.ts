import type { Translate } from '../../../locales/words.ts';
import { type AnnexEntry, evidenceText } from '../annex.ts';
import { type AnswerRow, rowText } from '../answerRow.ts';
import type { Block, Item } from './block.ts';
import { heading, inText, list, named, paragraph, strong } from './make.ts';

/** One answer as it was given, or the words that there is none. */
export function answerBlocks(entry: AnnexEntry, t: Translate): Block[] {
  const { number, short, title, rows, note, evidence, responsible, due } = entry;
  return [
    heading(3, t('ui.tasks.question', { number, name: short })),
    { kind: 'paragraph', text: title, look: 'quiet', keepNext: true },
    {
      kind: 'paragraph',
      text: [strong(`${stateText(entry)}. `), inText(ratingText(entry, t))],
      keepNext: rows.length > 0,
    },
    ...(rows.length > 0 ? [{ kind: 'list', items: rows.map(itemOf) } satisfies Block] : []),
    ...named(t('ui.paper.annex.noteLabel'), note),
    ...(evidence.length > 0 ? [paragraph([strong(`${t('ui.paper.annex.evidence')}:`)])] : []),
    ...list(evidence.map(evidenceText)),
    ...named(t('ui.paper.annex.responsible'), responsible),
    ...named(t('ui.paper.annex.due'), due),
  ];
}

function itemOf(row: AnswerRow): Item {
  const { remark, rows } = row;
  return {
    text: [inText(rowText(row)), ...(remark ? [{ kind: 'remark', text: ` (${remark})` } as const] : [])],
    items: rows.map(itemOf),
  };
}

/** "Atbildēts" or "Nav atbildēts". */
function stateText({ statement, state }: AnnexEntry): string {
  return statement ?? `${state.charAt(0).toUpperCase()}${state.slice(1)}`;
}

/** "Vērtējums 24–31 no 100, svars 10." */
function ratingText({ rating, weight }: AnnexEntry, t: Translate): string {
  if (weight === null) return `${t('ui.paper.annex.notRated')}.`;
  return rating === null
    ? `${t('ui.paper.annex.weightOnly', { weight })}.`
    : `${t('ui.paper.annex.ratingAndWeight', { rating, weight })}.`;
}
