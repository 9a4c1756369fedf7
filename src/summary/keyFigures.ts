import type { Translate } from '../../locales/words.ts';
import type { Summary } from './buildSummary.ts';
import { type FigureId, KEY_FIGURES } from './figures.ts';

export interface KeyFigure {
  readonly id: FigureId;
  readonly label: string;
  readonly value: string;
}

/** The figures that a manager decides upon and that are known, each with its range where it is rough. */
export function keyFigures({ figures }: Summary, t: Translate): KeyFigure[] {
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
