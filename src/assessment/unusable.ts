import type { MethodologyReference } from '../answers/model/types.ts';
import {
  DEFAULT_METHODOLOGY,
  type Methodology,
  READINESS_QUESTIONS,
  VALUE_QUESTIONS,
} from './methodology.ts';
import type { RatedQuestion } from './types.ts';
import { NOT_ALWAYS_RATED, ownWeights } from './weighting.ts';

/** Why own numbers cannot be used. */
export type Unusable =
  | { readonly code: 'weightRange'; readonly question: RatedQuestion }
  | { readonly code: 'noValue' | 'noReadiness' }
  | { readonly code: 'thresholdRange'; readonly threshold: 'low' | 'high' }
  | { readonly code: 'thresholdsCross' };

type Numbers = Pick<Methodology, 'weights' | 'thresholds'>;

/** An institution's own numbers, usable or not. Missing ones have their default. */
export function ownNumbers(own: MethodologyReference | undefined): Numbers {
  const { weights, thresholds } = DEFAULT_METHODOLOGY;
  return {
    weights: {
      value: ownWeights(weights.value, own?.weights),
      readiness: ownWeights(weights.readiness, own?.weights),
    },
    thresholds: { ...thresholds, ...own?.thresholds },
  };
}

/** Everything that makes the numbers unusable. Empty if the method can compute with them. */
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
