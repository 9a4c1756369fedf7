import type { Translate } from '../../../locales/words.ts';
import type { Summary } from '../buildSummary.ts';
import { shortRefs } from '../refs.ts';
import type { Block, Text } from './block.ts';
import { heading, inText, note, paragraph, strong, underHeading } from './make.ts';

/** The list to tick off: everything that has to be done or found out. */
export function planBlocks(summary: Summary, t: Translate): Block[] {
  return [heading(1, summary.actionPlan.heading), actions(summary, t)];
}

function actions({ actionPlan: { heading, items } }: Summary, t: Translate): Block {
  if (items.length === 0) return paragraph(t('ui.paper.nothingPlanned'));
  return underHeading({
    caption: heading,
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
