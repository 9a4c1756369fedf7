import type { Translate } from '../../../locales/words.ts';
import type { Summary } from '../buildSummary.ts';
import { aboutRows } from '../header.ts';
import { answerBlocks } from './answers.ts';
import type { Block } from './block.ts';
import { heading, pageHeading, paragraph, underHeading } from './make.ts';
import { resultBlocks } from './result.ts';
import { scoreBlocks } from './scores.ts';

/** Everything behind page one, in full. */
export function annexBlocks(summary: Summary, t: Translate): Block[] {
  return [
    ...annexBeforeAnswers(summary, t),
    ...summary.annex.entries.flatMap((entry) => answerBlocks(entry, t)),
  ];
}

/** The annex before the answers, which follow one by one. */
export function annexBeforeAnswers(summary: Summary, t: Translate): Block[] {
  return [
    pageHeading(t('ui.paper.annex.title')),
    heading(2, t('ui.paper.annex.about')),
    { kind: 'pairs', items: aboutRows(summary.header, t) },
    ...resultBlocks(summary, t),
    ...components(summary, t),
    ...legalTest(summary, t),
    ...figures(summary, t),
    ...scoreBlocks(summary, t),
    heading(2, t('ui.paper.annex.answers')),
  ];
}

function components({ form }: Summary, t: Translate): Block[] {
  return [
    heading(2, form.componentsHeading),
    underHeading({
      caption: t('ui.paper.annex.components'),
      columns: [
        t('ui.paper.annex.component'),
        t('ui.paper.annex.needed'),
        t('ui.paper.annex.planned'),
        t('ui.paper.annex.from'),
      ],
      widths: [4, 2.5, 3, 4.5],
      rows: form.components.map(({ name, neededText, plannedText, refs }) => [
        name,
        neededText,
        plannedText,
        refs.join(', '),
      ]),
    }),
  ];
}

function legalTest({ legal }: Summary, t: Translate): Block[] {
  return [
    heading(2, legal.heading),
    underHeading({
      caption: t('ui.paper.annex.legal'),
      columns: [t('ui.paper.annex.ground'), t('ui.paper.annex.point'), t('ui.paper.annex.answer')],
      widths: [6, 4, 2.5],
      rows: legal.grounds.map(({ text, point, answerText }) => [text, point, answerText]),
    }),
    paragraph(`${legal.notAsked}. ${legal.basis}.`),
  ];
}

function figures({ figures: { heading: title, items } }: Summary, t: Translate): Block[] {
  if (items.length === 0) return [];
  return [
    heading(2, title),
    underHeading({
      caption: t('ui.paper.annex.figures'),
      columns: [t('ui.paper.annex.figure'), t('ui.paper.annex.value'), t('ui.paper.annex.note')],
      widths: [6, 4, 8],
      numeric: [1],
      rows: items.map(({ label, value, note }) => [label, value, note]),
    }),
  ];
}
