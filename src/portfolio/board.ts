import type { Translate } from '../../locales/words.ts';
import { wholeSigns } from '../answers/model/wholeSigns.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import type { Block } from '../summary/blocks/block.ts';
import { heading, pageHeading, paragraph, quiet, underHeading } from '../summary/blocks/make.ts';
import { chartField } from '../summary/chart.ts';
import { capital } from '../summary/source.ts';
import { duplicatesIn } from './duplicates.ts';
import { sharedNeeds } from './needs.ts';
import { type OrderRule, orderOf, placed } from './order.ts';
import type { PortfolioRow } from './row.ts';
import { sumsOf, verdictsOf } from './sums.ts';
import {
  intervalText,
  measureText,
  namedService,
  sourceName,
  unknownText,
  verdictName,
  verdictText,
  waitingText,
} from './words.ts';

/** How many services, and how many shared needs, fit on the second page. */
const FIRST = 20;
const SHARED = 3;
/** Characters of a name that fit into two lines of the table. */
const NAME = 76;

export interface Board {
  /** The selected services, in the order of their names. */
  readonly rows: readonly PortfolioRow[];
  /** The number of services from which they were selected. */
  readonly total: number;
  readonly rule: OrderRule;
  /** ISO date. */
  readonly day: string | undefined;
}

const short = (name: string): string => {
  const fitting = wholeSigns(name, (_start, signs) => signs <= NAME);
  return fitting === name ? name : `${fitting.trimEnd()}…`;
};

/**
 * Two pages for a board. The first has the chart and the sums; the second has the first twenty services and the needs
 * that all services share.
 */
export function boardBlocks(board: Board, t: Translate): Block[] {
  const order = orderOf(board.rows, board.rule);
  return [...firstPage(board, order, t), ...secondPage(board, order, t)];
}

function firstPage({ rows, total, day }: Board, order: ReturnType<typeof orderOf>, t: Translate): Block[] {
  const count = rows.length;
  const ownWeights = rows.filter((row) => row.ownWeights).length;
  const of =
    day === undefined
      ? []
      : [
          quiet(
            t(count === total ? 'ui.portfolio.paper.ofAll' : 'ui.portfolio.paper.of', { count, total, day }),
          ),
        ];
  return [
    ...of,
    {
      kind: 'chart',
      drawing: {
        kind: 'services',
        field: chartField(t, DEFAULT_METHODOLOGY.thresholds),
        services: placed(rows, order),
      },
      alternative: t('ui.portfolio.chart.alternative', { count }),
      legend: t('assessment.zones.meaning'),
    },
    heading(2, t('ui.portfolio.paper.verdicts')),
    underHeading({
      caption: t('ui.portfolio.paper.verdicts'),
      columns: [t('ui.portfolio.columns.recommendation'), t('ui.portfolio.paper.services')],
      widths: [3, 1],
      numeric: [1],
      rows: verdictsOf(rows).map(({ verdict, services }) => [
        verdictName(t, verdict),
        t('assessment.units.integer', { n: services }),
      ]),
      whole: true,
    }),
    heading(2, t('ui.portfolio.sums.title')),
    underHeading({
      caption: t('ui.portfolio.sums.title'),
      columns: [t('ui.portfolio.sums.figure'), t('ui.portfolio.sums.total'), t('ui.portfolio.sums.of')],
      widths: [2, 2, 2],
      numeric: [1, 2],
      rows: sumsOf(rows).map((sum) => [
        t(`ui.portfolio.columns.${sum.figure}`),
        intervalText(t, sum.figure, sum.total),
        unknownText(t, sum),
      ]),
      whole: true,
    }),
    paragraph(t('ui.portfolio.sums.help')),
    ...(ownWeights > 0 ? [paragraph(t('ui.portfolio.chart.ownWeights', { count: ownWeights }))] : []),
  ];
}

function secondPage({ rows, rule }: Board, order: ReturnType<typeof orderOf>, t: Translate): Block[] {
  const title = t('ui.portfolio.paper.first', { rule: t(`ui.portfolio.order.rules.${rule}`) });
  const { ranked, unknown, leftOut } = order;
  const notes = [
    ...(unknown.length > 0 ? [t('ui.portfolio.order.unknown', { count: unknown.length })] : []),
    ...(leftOut.length > 0 ? [t('ui.portfolio.order.leftOut', { count: leftOut.length })] : []),
  ];
  return [
    pageHeading(title),
    ranked.length === 0
      ? paragraph(t('ui.portfolio.order.none'))
      : underHeading({
          caption: title,
          columns: [
            t('ui.portfolio.columns.service'),
            t('ui.portfolio.columns.recommendation'),
            t('ui.portfolio.columns.buildCost'),
            t('ui.portfolio.paper.measure'),
          ],
          // The longest word of a head, "Recommendation", does not break.
          widths: [6.7, 3.3, 3, 3],
          numeric: [2, 3],
          rows: ranked
            .slice(0, FIRST)
            .map(({ row, measure }, index) => [
              `${index + 1}. ${short(namedService(row, t))}`,
              verdictText(t, row),
              intervalText(t, 'buildCost', row.figures.buildCost),
              measureText(t, rule, row, measure),
            ]),
        }),
    quiet([t('ui.portfolio.paper.firstHelp'), ...notes].join(' ')),
    ...sharedBlocks(rows, t),
  ];
}

function sharedBlocks(rows: readonly PortfolioRow[], t: Translate): Block[] {
  const { components, sources, legalChanges } = sharedNeeds(rows);
  const whole = (n: number) => t('assessment.units.integer', { n });
  const shared = [
    ...components
      .slice(0, SHARED)
      .map(({ id, services }) => [capital(t(`assessment.components.${id}`)), whole(services), '']),
    ...sources.slice(0, SHARED).map((source) => [
      short(sourceName(t, source)),
      whole(source.services),
      source.missing.services > 0
        ? t('ui.portfolio.paper.missingOf', {
            count: source.missing.services,
            cases: waitingText(t, source.missing),
          })
        : '',
    ]),
    ...legalChanges
      .slice(0, SHARED)
      .map(({ act, services, notStarted }) => [
        short(act),
        whole(services),
        notStarted > 0 ? t('ui.portfolio.paper.notStarted', { count: notStarted }) : '',
      ]),
  ];
  const duplicates = duplicatesIn(rows).length;
  const title = t('ui.portfolio.paper.shared');
  return [
    heading(2, title),
    shared.length === 0
      ? paragraph(t('ui.portfolio.needs.noComponents'))
      : underHeading({
          caption: title,
          columns: [
            t('ui.portfolio.paper.kind'),
            t('ui.portfolio.needs.needed'),
            t('ui.portfolio.paper.remark'),
          ],
          widths: [4, 2, 4],
          numeric: [1],
          rows: shared,
        }),
    ...(duplicates > 0 ? [paragraph(t('ui.portfolio.paper.duplicates', { count: duplicates }))] : []),
  ];
}
