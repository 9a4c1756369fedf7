import type { RowState } from '../../documents/row.ts';
import type { Shape } from '../../ui/State.tsx';

/** The mark of each state of a row. */
export const ROW_SHAPES: Readonly<Record<RowState, Shape>> = {
  drafted: 'full',
  own: 'full',
  partly: 'half',
  missing: 'empty',
  notNeeded: 'bar',
};
