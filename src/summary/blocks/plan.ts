import type { Translate } from '../../../locales/words.ts';
import type { Action } from '../actions.ts';
import type { Summary } from '../buildSummary.ts';
import { firstOf } from '../first.ts';
import { shortRefs } from '../refs.ts';
import type { Block, Text } from './block.ts';
import { heading, inText, note, paragraph, strong, underHeading } from './make.ts';

/**
 * The list to tick off: everything that has to be done or found out. If the advice is another solution, what building
 * would need stands apart, so that nobody begins with it.
 */
export function planBlocks(summary: Summary, t: Translate): Block[] {
  const { actionPlan, headline } = summary;
  const { items } = actionPlan;
  const { certain, contradictions } = firstOf(summary);
  const first = [...certain, ...contradictions];
  const instead = headline.id === 'doNotBuild' ? items.filter((item) => isAmong(first, item)) : [];
  const rest = items.filter((item) => !instead.includes(item));
  const ifBuilt = t('ui.paper.ifBuilt');
  return [
    heading(1, actionPlan.heading),
    ...(items.length === 0 ? [paragraph(t('ui.paper.nothingPlanned'))] : []),
    ...(instead.length > 0 ? [actions(actionPlan.heading, instead, t)] : []),
    ...(instead.length > 0 && rest.length > 0 ? [heading(2, ifBuilt)] : []),
    ...(rest.length > 0 ? [actions(instead.length > 0 ? ifBuilt : actionPlan.heading, rest, t)] : []),
  ];
}

const isAmong = (actions: readonly Action[], { kind, id }: Action): boolean =>
  actions.some((action) => action.kind === kind && action.id === id);

function actions(caption: string, items: readonly Action[], t: Translate): Block {
  return underHeading({
    caption,
    columns: [
      t('ui.paper.what'),
      t('ui.paper.questionColumn'),
      t('ui.paper.who'),
      t('ui.paper.by'),
      t('ui.paper.done'),
    ],
    widths: [19.5, 7, 8.5, 7, 6],
    rows: items.map((action): Text[] => [
      [
        strong(`${t('ui.paper.kind', { kind: action.kindLabel })} `),
        inText(action.what),
        // What to do instead is its own finding.
        ...(action.found === action.what ? [] : [{ kind: 'lineBreak' } as const, note(action.found)]),
      ],
      action.questions.length > 0 ? shortRefs(t, action.questions) : '–',
      action.responsible ?? '',
      [action.due, action.overdue].filter(Boolean).join(' – '),
      [{ kind: 'box', text: t('ui.paper.notYet') }],
    ]),
  });
}
