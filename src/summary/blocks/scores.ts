import type { Translate } from '../../../locales/words.ts';
import type { Score } from '../../assessment/scores.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import type { Summary } from '../buildSummary.ts';
import { written } from '../quantity.ts';
import type { Block } from './block.ts';
import { heading, paragraph } from './make.ts';

/** Ratings, weights and products, so that a reader with a pocket calculator gets the same value and readiness. */
export function scoreBlocks({ annex: { how, calculation }, chart }: Summary, t: Translate): Block[] {
  const number = (n: number) => written(t, n, 'number');
  const { low, high } = chart.thresholds;
  return [
    heading(2, t('ui.paper.annex.scores')),
    paragraph(`${how}. ${t('ui.paper.annex.thresholds', { low, high })}`),
    ...(calculation.some(({ open }) => open) ? [paragraph(t('ui.paper.annex.open'))] : []),
    {
      kind: 'table',
      caption: t('ui.paper.annex.zones'),
      columns: [
        t('ui.paper.annex.axis'),
        t('ui.paper.costs.worst'),
        t('ui.paper.costs.best'),
        t('ui.paper.annex.low'),
        t('ui.paper.annex.high'),
      ],
      widths: [4, 3, 3, 3, 3],
      numeric: [1, 2, 3, 4],
      rows: (['value', 'readiness'] as const).map((axis) => [
        t(`assessment.zones.${axis}`),
        ...[...chart[axis], low, high].map(number),
      ]),
      whole: true,
    },
    ...calculation.flatMap((score) => calculationBlocks(score, t)),
  ];
}

/** Shows both ends if they differ, otherwise one number. */
function calculationBlocks({ axis, rows, open, sum, weights, result }: Score, t: Translate): Block[] {
  const name = t(`assessment.zones.${axis}`);
  const ends = open ? ([0, 1] as const) : ([0] as const);
  const number = (n: number) => written(t, n, 'number');
  const labels = (label: string) =>
    open ? [t('ui.paper.annex.worst', { label }), t('ui.paper.annex.best', { label })] : [label];
  return [
    {
      kind: 'table',
      caption: name,
      columns: [
        t('ui.paper.questionColumn'),
        t('ui.paper.annex.weight'),
        ...labels(t('ui.paper.annex.rating')),
        ...labels(t('ui.paper.annex.product')),
      ],
      widths: [9, 2, ...ends.map(() => 3.5), ...ends.map(() => 3.5)],
      numeric: [1, 2, 3, 4, 5],
      rows: rows.map(({ question, weight, rating, product }) => [
        t('ui.tasks.question', { number: numberOf(question), name: t(`questionnaire.${question}.short`) }),
        number(weight),
        ...ends.map((end) => (rating ? number(rating[end]) : '–')),
        ...ends.map((end) => (product ? number(product[end]) : '–')),
      ]),
      foot: [
        t('ui.paper.annex.sum'),
        number(weights),
        ...ends.map(() => ''),
        ...ends.map((end) => number(sum[end])),
      ],
      whole: true,
    },
    ...ends.map(
      (end): Block => ({
        kind: 'paragraph',
        look: 'sum',
        text: t(divisionKey(open, end), { axis: name, sum: sum[end], weights, result: result[end] }),
      }),
    ),
  ];
}

function divisionKey(open: boolean, end: 0 | 1) {
  if (!open) return 'ui.paper.annex.division';
  return end === 0 ? 'ui.paper.annex.divisionWorst' : 'ui.paper.annex.divisionBest';
}
