import type { Translate } from '../../../locales/words.ts';
import type { ScoreTable } from '../annex.ts';
import type { Summary } from '../buildSummary.ts';
import { aboutRows } from '../header.ts';
import { improvementsText } from '../improvements.ts';
import { answerBlocks } from './answers.ts';
import { type Block, heading, list, pageHeading, sentences } from './block.ts';
import { reasonText } from './reasonText.ts';

/** Everything behind page one, in full. */
export function annexBlocks(summary: Summary, t: Translate): Block[] {
  const { reasonsFor, reasonsAgainst, improvements, notes, possible, annex } = summary;
  return [
    pageHeading(t('ui.paper.annex.title')),
    ...about(summary, t),
    heading(2, reasonsFor.heading),
    ...list(reasonsFor.items.map(reasonText), true),
    heading(2, reasonsAgainst.heading),
    ...list(reasonsAgainst.items.map(reasonText), true),
    ...(improvements ? [heading(2, improvements.heading), ...sentences(improvements.intro)] : []),
    ...list((improvements?.sets ?? []).map(improvementsText)),
    ...part(
      notes.heading,
      notes.items.map(({ found, what }) => `${found}. ${what}`),
    ),
    ...part(
      possible.heading,
      possible.items.map(({ found }) => found),
    ),
    ...components(summary, t),
    ...legalTest(summary, t),
    ...figures(summary, t),
    heading(2, t('ui.paper.annex.scores')),
    ...sentences(annex.how, t('ui.paper.annex.thresholds', summary.chart.thresholds)),
    ...annex.scores.flatMap((score) => scores(score, t)),
    heading(2, t('ui.paper.annex.answers')),
    ...annex.entries.flatMap((entry) => answerBlocks(entry, t)),
  ];
}

function part(title: string, texts: readonly string[]): Block[] {
  return texts.length > 0 ? [heading(2, title), ...list(texts)] : [];
}

function about({ header }: Summary, t: Translate): Block[] {
  return [
    heading(2, t('ui.paper.annex.about')),
    {
      kind: 'table',
      columns: [t('ui.word.field'), t('ui.word.value')],
      widths: [4, 9],
      rows: aboutRows(header, t).map((row) => [...row]),
    },
  ];
}

function components({ form }: Summary, t: Translate): Block[] {
  return [
    heading(2, form.componentsHeading),
    {
      kind: 'table',
      caption: t('ui.paper.annex.components'),
      columns: [
        t('ui.paper.annex.component'),
        t('ui.paper.annex.needed'),
        t('ui.paper.annex.planned'),
        t('ui.paper.annex.from'),
      ],
      widths: [4, 3, 4, 3],
      rows: form.components.map(({ name, neededText, plannedText, refs }) => [
        name,
        neededText,
        plannedText,
        refs.join(', '),
      ]),
    },
  ];
}

function legalTest({ legal }: Summary, t: Translate): Block[] {
  return [
    heading(2, legal.heading),
    {
      kind: 'table',
      caption: t('ui.paper.annex.legal'),
      columns: [t('ui.paper.annex.ground'), t('ui.paper.annex.point'), t('ui.paper.annex.answer')],
      widths: [6, 4, 3],
      rows: legal.grounds.map(({ text, point, answerText }) => [text, point, answerText]),
    },
    ...sentences(legal.notAsked, legal.basis),
  ];
}

function figures({ figures: { heading: title, items } }: Summary, t: Translate): Block[] {
  if (items.length === 0) return [];
  return [
    heading(2, title),
    {
      kind: 'table',
      caption: t('ui.paper.annex.figures'),
      columns: [t('ui.paper.annex.figure'), t('ui.paper.annex.value'), t('ui.paper.annex.note')],
      widths: [5, 4, 8],
      numeric: [1],
      rows: items.map(({ label, value, note }) => [label, value, note]),
    },
  ];
}

/** Ratings and weights, so that a reader with a pocket calculator arrives at the same value and readiness. */
function scores({ label, rows, sumLabel, sumOfWeights, result }: ScoreTable, t: Translate): Block[] {
  const number = (n: number) => t('assessment.units.number', { n });
  return [
    {
      kind: 'table',
      caption: label,
      columns: [t('ui.paper.questionColumn'), t('ui.paper.annex.weight'), t('ui.paper.annex.rating')],
      widths: [8, 2, 4],
      numeric: [1, 2],
      rows: rows.map(({ ref, short, weight, rating }) => [`${ref}: ${short}`, number(weight), rating]),
      foot: [sumLabel, number(sumOfWeights), ''],
    },
    ...sentences(result),
  ];
}
