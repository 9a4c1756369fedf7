import { certainOf } from './conditions.ts';
import { exactly } from './quantity.ts';
import type { Source } from './source.ts';

/**
 * In how many of 100 weightings the recommendation stays the same, in the words of the method. Null while there is no
 * recommendation, and where signals alone decide it.
 */
export function firmnessText(source: Source): string | null {
  const { assessment, t } = source;
  if (!assessment.recommendation.settled || decidedBySignals(source)) return null;
  const [pessimistic, optimistic] = assessment.firmness;
  const ends = [inHundred(pessimistic), inHundred(optimistic)] as const;
  const share = exactly(t, ends, 'integer');
  return t('assessment.firmness.same', { share, count: Math.max(...ends) });
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
