import type { Headline } from '../summary/headline.ts';
import type { MarkShape } from '../ui/State.tsx';

/** The shape of each recommendation. Shape and word tell them apart; colour only repeats that. */
export const VERDICT_SHAPES: Readonly<Record<Headline['id'], MarkShape>> = {
  build: 'full',
  buildWithConditions: 'half',
  postpone: 'pause',
  doNotBuild: 'cross',
  undecided: 'question',
};
