import type { Translate } from '../../../locales/words.ts';
import type { Summary } from '../buildSummary.ts';
import { type FigureId, KEY_FIGURES } from '../figures.ts';
import { zoneNote } from '../zoneNote.ts';
import type { Block } from './block.ts';
import { costBlocks } from './costs.ts';
import { heading, list, pageHeading, paragraph, sentences } from './make.ts';

/**
 * The beginning of page two: value and readiness, the key figures, the form of the e-service, its costs and savings.
 */
export function overviewBlocks(summary: Summary, t: Translate): Block[] {
  const { chart, form } = summary;
  const figures = keyFigures(summary, t);
  const note = zoneNote(summary, t);
  return [
    pageHeading(chart.heading),
    {
      kind: 'chart',
      drawing: { kind: 'zones', chart },
      alternative: [`${chart.alternative}.`, note].filter(Boolean).join(' '),
      legend: chart.meaning,
    },
    heading(2, t('ui.paper.figures.title')),
    figures.length > 0
      ? { kind: 'pairs', items: figures.map(({ label, value }) => [label, value]) }
      : paragraph(t('ui.paper.figures.none')),
    ...sentences(note),
    heading(2, form.heading),
    ...(form.obstacles.length > 0 ? [paragraph(`${form.lacking}:`)] : sentences(form.lacking)),
    ...list(form.obstacles.map(({ text, remark }) => [text, remark].filter(Boolean).join(' – '))),
    ...sentences(form.componentsHeading, form.chosen, form.types),
    ...costBlocks(summary, t),
  ];
}

interface KeyFigure {
  readonly id: FigureId;
  readonly label: string;
  readonly value: string;
}

/** The known figures for a manager's decision. A rough one has a range. */
function keyFigures({ figures }: Summary, t: Translate): KeyFigure[] {
  return KEY_FIGURES.flatMap((id): KeyFigure[] => {
    const figure = figures.items.find((each) => each.id === id);
    if (!figure) return [];
    const without = id === 'annualCases' && figures.items.some((each) => each.id === 'institutionShare');
    const label = t(`ui.paper.figures.${without ? 'annualCasesWithout' : id}`);
    const inHours = id === 'recipientHoursSaved' || id === 'staffHoursSaved';
    return [
      {
        id,
        label,
        value: inHours ? t('ui.paper.figures.hours', { n: figure.value, count: figure.count }) : figure.value,
      },
    ];
  });
}
