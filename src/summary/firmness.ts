import type { Bounds } from '../assessment/types.ts';
import { certainOf } from './certainSignals.ts';
import { exactly } from './quantity.ts';
import type { Source } from './source.ts';

/**
 * In how many of 100 weightings. Below this, the page tells the manager that other weights would give another
 * recommendation.
 */
const FIRM = 90;

/**
 * In how many of 100 weightings the recommendation stays the same, in the words of the method. Null while there is no
 * recommendation, or if signals alone decide it.
 */
export function firmnessText(source: Source): string | null {
  const ends = endsOf(source);
  return ends && source.t('assessment.firmness.same', shareOf(source, ends));
}

/** The number alone, "93". Null under the same conditions. */
export function firmnessShare(source: Source): string | null {
  const ends = endsOf(source);
  return ends && shareOf(source, ends).share;
}

/** A warning sentence for the manager; null if the recommendation is firm. */
export function infirmText(source: Source): string | null {
  const ends = endsOf(source);
  if (!ends || Math.min(...ends) >= FIRM) return null;
  return source.t('assessment.memo.otherWeights', shareOf(source, ends));
}

function endsOf(source: Source): Bounds | null {
  const { assessment } = source;
  if (!assessment.recommendation.settled || decidedBySignals(source)) return null;
  const [pessimistic, optimistic] = assessment.firmness;
  return [inHundred(pessimistic), inHundred(optimistic)];
}

function shareOf({ t }: Source, ends: Bounds) {
  return { share: exactly(t, ends, 'integer'), count: Math.max(...ends) };
}

function decidedBySignals(source: Source): boolean {
  const { pessimistic, mandated } = source.assessment.recommendation;
  if (pessimistic === 'doNotBuild') {
    return [...certainOf(source, 'alternative'), ...certainOf(source, 'worth')].length > 0;
  }
  // Under a legal duty, a condition from the answers leaves only one recommendation, whatever the weights.
  return mandated === 'yes' && certainOf(source, 'condition').some(({ question }) => question !== null);
}

/** Rounds a share, but to 0 or 100 only if it is exactly that. */
function inHundred(share: number): number {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded === 100) return 99;
  return share > 0 && rounded === 0 ? 1 : rounded;
}
