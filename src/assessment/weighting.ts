import type { MethodologyReference } from '../answers/model/types.ts';
import {
  DEFAULT_METHODOLOGY,
  type Methodology,
  READINESS_QUESTIONS,
  VALUE_QUESTIONS,
} from './methodology.ts';
import type { RatedQuestion } from './types.ts';

/** They may fall out of the value, so they cannot bear it alone. */
export const NOT_ALWAYS_RATED: readonly string[] = ['q03', 'q10'];

/** Why own numbers cannot be used. */
export type Unusable =
  | { readonly code: 'weightRange'; readonly question: RatedQuestion }
  | { readonly code: 'noValue' | 'noReadiness' }
  | { readonly code: 'thresholdRange'; readonly threshold: 'low' | 'high' }
  | { readonly code: 'thresholdsCross' };

type Numbers = Pick<Methodology, 'weights' | 'thresholds'>;

/**
 * The default method with an institution's own weights and thresholds, where these can be used: weights 0 to 1,000,
 * one above 0 in value (not counting q03 and q10) and one in readiness, and 0 ≤ low ≤ high ≤ 100. Method 3.
 */
export function methodologyFor(own: MethodologyReference | undefined): Methodology {
  const numbers = DEFAULT_METHODOLOGY;
  const { weights, thresholds } = ownNumbers(own);
  if (unusableIn({ weights, thresholds }).length > 0) return { ...numbers, custom: false, rejected: true };
  const custom =
    VALUE_QUESTIONS.some((id) => weights.value[id] !== numbers.weights.value[id]) ||
    READINESS_QUESTIONS.some((id) => weights.readiness[id] !== numbers.weights.readiness[id]) ||
    thresholds.low !== numbers.thresholds.low ||
    thresholds.high !== numbers.thresholds.high;
  return { ...numbers, weights, thresholds, custom, rejected: false };
}

/** What an institution has given, with the default where it has given nothing; usable or not. */
export function ownNumbers(own: MethodologyReference | undefined): Numbers {
  const { weights, thresholds } = DEFAULT_METHODOLOGY;
  return {
    weights: {
      value: ownWeights(weights.value, own?.weights),
      readiness: ownWeights(weights.readiness, own?.weights),
    },
    thresholds: {
      low: own?.thresholds?.low ?? thresholds.low,
      high: own?.thresholds?.high ?? thresholds.high,
    },
  };
}

function ownWeights<W extends Record<string, number>>(
  defaults: W,
  own: Record<string, number> | undefined,
): W {
  const named = Object.keys(defaults).map((id) => [id, own?.[id] ?? defaults[id]]);
  return Object.fromEntries(named) as W;
}

/** All that makes numbers unusable; none where the method can compute with them. */
export function unusableIn({ weights, thresholds }: Numbers): Unusable[] {
  const { ownWeights: allowed, ownThresholds: limits } = DEFAULT_METHODOLOGY;
  const all = Object.entries({ ...weights.value, ...weights.readiness }) as [RatedQuestion, number][];
  const within = (n: number, { min, max }: { min: number; max: number }) => n >= min && n <= max;
  return [
    ...all.flatMap(([question, weight]): Unusable[] =>
      within(weight, allowed) ? [] : [{ code: 'weightRange', question }],
    ),
    ...(VALUE_QUESTIONS.some((id) => weights.value[id] > 0 && !NOT_ALWAYS_RATED.includes(id))
      ? []
      : [{ code: 'noValue' } as const]),
    ...(READINESS_QUESTIONS.some((id) => weights.readiness[id] > 0)
      ? []
      : [{ code: 'noReadiness' } as const]),
    ...(['low', 'high'] as const).flatMap((threshold): Unusable[] =>
      within(thresholds[threshold], limits) ? [] : [{ code: 'thresholdRange', threshold }],
    ),
    ...(thresholds.low > thresholds.high ? [{ code: 'thresholdsCross' } as const] : []),
  ];
}
