import type { Translate } from '../../../locales/words.ts';
import type { AnnexEntry } from '../annex.ts';
import { type AnswerRow, rowText } from '../answerRow.ts';
import { evidenceText, ratingText, stateText } from '../entryWords.ts';
import { type Block, heading, type Item, paragraph, quiet, sentences } from './block.ts';

/** One of the 24 answers as it was given, and plainly where none was. */
export function answerBlocks(entry: AnnexEntry, t: Translate): Block[] {
  const { number, short, title, rows, note, evidence, responsible, due } = entry;
  const named = (label: string, text: string | null): Block[] =>
    text ? [paragraph([{ text: `${label}: `, bold: true }, { text }])] : [];
  return [
    heading(3, `${t('assessment.question.ordinal', { n: number })} ${short}`),
    quiet(title),
    paragraph([{ text: `${stateText(entry)}. `, bold: true }, { text: ratingText(entry, t) }]),
    ...(rows.length > 0 ? [{ kind: 'list', items: rows.map(itemOf) } satisfies Block] : []),
    ...named(t('ui.paper.annex.noteLabel'), note),
    ...(evidence.length > 0 ? sentencesOfEvidence(entry, t) : []),
    ...named(t('ui.paper.annex.responsible'), responsible),
    ...named(t('ui.paper.annex.due'), due),
  ];
}

function itemOf(row: AnswerRow): Item {
  const { remark, rows } = row;
  return {
    text: [{ text: rowText(row) }, ...(remark ? [{ text: ` (${remark})`, italics: true }] : [])],
    items: rows.map(itemOf),
  };
}

function sentencesOfEvidence({ evidence }: AnnexEntry, t: Translate): Block[] {
  return [
    ...sentences(`${t('ui.paper.annex.evidence')}:`),
    {
      kind: 'list',
      items: evidence.map((each) => ({ text: evidenceText(each) })),
    },
  ];
}
