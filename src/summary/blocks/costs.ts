import type { Translate } from '../../../locales/words.ts';
import { amounts, balanceFinding, balanceInWords, isRoughBalance } from '../balanceWords.ts';
import type { Summary } from '../buildSummary.ts';
import type { Figure } from '../figures.ts';
import type { Block } from './block.ts';
import { heading, paragraph, underHeading } from './make.ts';

/** What the e-service costs and saves over its lifetime, and what one case costs in both channels. */
export function costBlocks(summary: Summary, t: Translate): Block[] {
  const figure = (id: 'costPerECase' | 'presentCost') => summary.figures.items.find((each) => each.id === id);
  const [electronic, present] = [figure('costPerECase'), figure('presentCost')];
  if (!summary.balance || !electronic || !present) {
    return [heading(2, t('ui.paper.costs.title')), paragraph(t('ui.paper.costs.unknown'))];
  }
  return [...overTheYears(summary.balance, t), ...perCase(electronic, present, t)];
}

function overTheYears(balance: NonNullable<Summary['balance']>, t: Translate): Block[] {
  const rough = isRoughBalance(balance);
  const columns = rough
    ? [t('ui.paper.costs.worst'), t('ui.paper.costs.best')]
    : [t('ui.paper.costs.amount')];
  return [
    heading(2, balanceFinding(balance, t)),
    {
      kind: 'chart',
      drawing: { kind: 'balance', balance },
      alternative: balanceInWords(balance, t),
      ...(rough && { legend: t('ui.paper.costs.band') }),
    },
    paragraph(t('ui.paper.costs.help')),
    {
      kind: 'table',
      caption: t('ui.paper.costs.balance'),
      columns: [t('ui.paper.costs.year'), ...columns],
      widths: [1, ...columns.map(() => 2)],
      numeric: columns.map((_, index) => index + 1),
      rows: balance.years.map((each) => [String(each.year), ...amounts(t, each).slice(0, columns.length)]),
      whole: true,
    },
  ];
}

function perCase(electronic: Figure, present: Figure, t: Translate): Block[] {
  const title = t('ui.paper.costs.perCase');
  const bars = [
    { name: t('ui.paper.costs.electronic'), figure: electronic },
    { name: t('ui.paper.costs.present'), figure: present },
  ];
  return [
    heading(2, title),
    {
      kind: 'chart',
      drawing: { kind: 'caseCosts', bars },
      alternative: t('ui.paper.costs.perCaseAlternative', {
        electronic: electronic.value,
        present: present.value,
      }),
      ...((electronic.rough || present.rough) && { legend: t('ui.paper.costs.range') }),
    },
    underHeading({
      caption: title,
      columns: [t('ui.paper.costs.channel'), t('ui.paper.costs.cost')],
      widths: [1, 1],
      numeric: [1],
      rows: bars.map(({ name, figure }) => [name, figure.value]),
      whole: true,
    }),
  ];
}
