import type { Headline } from '../summary/headline.ts';
import type { Shape } from '../ui/State.tsx';

/** Each recommendation has a shape of its own: it is told apart by shape and word, and the colour only repeats it. */
export const VERDICT_SHAPES: Readonly<Record<Headline['id'], Shape>> = {
  build: 'full',
  buildWithConditions: 'half',
  postpone: 'pause',
  doNotBuild: 'cross',
  undecided: 'question',
};
