import type { Bounds } from '../assessment/types.ts';
import { certainOf } from './certainSignals.ts';
import { exactly } from './quantity.ts';
import type { Source } from './source.ts';

/** Below this a manager is told that other weights would say something else. Of 100. */
const FIRM = 90;

/**
 * In how many of 100 weightings the recommendation stays the same, in the words of the method. Null while there is no
 * recommendation, and where signals alone decide it.
 */
export function firmnessText(source: Source): string | null {
  const ends = endsOf(source);
  return ends && source.t('assessment.firmness.same', shareOf(source, ends));
}

/** The number alone, "93"; null where there is none to tell. */
export function firmnessShare(source: Source): string | null {
  const ends = endsOf(source);
  return ends && shareOf(source, ends).share;
}

/** A sentence for who decides; null where the recommendation is firm. */
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
  // Under a mandate a condition of the answers leaves one recommendation, whatever the weights.
  return mandated === 'yes' && certainOf(source, 'condition').some(({ question }) => question !== null);
}

/** Never 0 or 100 unless it is exactly that. */
function inHundred(share: number): number {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded === 100) return 99;
  return share > 0 && rounded === 0 ? 1 : rounded;
}
