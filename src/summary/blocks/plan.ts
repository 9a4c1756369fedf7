import type { Translate } from '../../../locales/words.ts';
import type { Summary } from '../buildSummary.ts';
import { shortRefs } from '../source.ts';
import { type Block, heading, pageHeading, paragraph, sentences, type Text } from './block.ts';

/** The cumulated cost and saving over the lifetime in words, year by year; from the chart of the paper. */
export interface Balance {
  /** "Izveides izmaksas atmaksājas 2,1 gadā". */
  readonly finding: string;
  readonly help: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything that has to be done or found out, to be ticked off, and what the e-service costs and saves. */
export function actionPlanBlocks(summary: Summary, t: Translate, balance: Balance | null): Block[] {
  return [pageHeading(summary.actionPlan.heading), ...actions(summary, t), ...costs(summary, t, balance)];
}

function actions({ actionPlan: { items } }: Summary, t: Translate): Block[] {
  if (items.length === 0) return sentences(t('ui.paper.nothingPlanned'));
  return [
    {
      kind: 'table',
      columns: [
        t('ui.paper.what'),
        t('ui.paper.questionColumn'),
        t('ui.paper.who'),
        t('ui.paper.by'),
        t('ui.paper.done'),
      ],
      widths: [20, 6, 7, 6, 5],
      rows: items.map((action): Text[] => [
        [
          { text: `${t('ui.paper.kind', { kind: action.kindLabel })} `, bold: true },
          { text: action.what },
          { text: `\n${action.found}`, quiet: true },
        ],
        action.questions.length > 0 ? shortRefs(t, action.questions) : '–',
        action.responsible ?? '',
        [action.due, action.overdue].filter(Boolean).join(' – '),
        '☐',
      ]),
    },
  ];
}

function costs({ figures }: Summary, t: Translate, balance: Balance | null): Block[] {
  const figure = (id: 'costPerECase' | 'presentCost') => figures.items.find((each) => each.id === id);
  const [electronic, present] = [figure('costPerECase'), figure('presentCost')];
  if (!balance || !electronic || !present) {
    return [heading(2, t('ui.paper.costs.title')), paragraph(t('ui.paper.costs.unknown'))];
  }
  return [
    heading(2, balance.finding),
    paragraph(balance.help),
    {
      kind: 'table',
      caption: t('ui.paper.costs.balance'),
      columns: balance.columns,
      widths: balance.columns.map(() => 1),
      numeric: [1, 2],
      rows: balance.rows,
    },
    heading(2, t('ui.paper.costs.perCase')),
    {
      kind: 'table',
      columns: [t('ui.paper.costs.channel'), t('ui.paper.costs.cost')],
      widths: [1, 1],
      numeric: [1],
      rows: [
        [t('ui.paper.costs.electronic'), electronic.value],
        [t('ui.paper.costs.present'), present.value],
      ],
    },
  ];
}
