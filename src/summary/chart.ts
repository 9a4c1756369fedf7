import type { Translate } from '../../locales/words.ts';
import type { Methodology } from '../assessment/methodology.ts';
import { type Bounds, RECOMMENDATIONS, type Recommendation } from '../assessment/types.ts';
import { exactly, score } from './quantity.ts';
import type { Source } from './source.ts';

/** The axes of value and readiness with their zones, without a mark. */
export interface ChartField {
  readonly valueLabel: string;
  readonly readinessLabel: string;
  readonly zones: Readonly<Record<Recommendation, string>>;
  readonly thresholds: { readonly low: number; readonly high: number };
}

/** The words of the value–readiness chart, and its numbers (0–100). */
export interface Chart extends ChartField {
  /** "Vērtība 71–83, gatavība 70–85". */
  readonly heading: string;
  readonly value: Bounds;
  readonly readiness: Bounds;
  /** "40 – par maz zem šīs robežas". */
  readonly thresholdTexts: readonly [low: string, high: string];
  /** Explains the mark: a point, or the area of all possible results. */
  readonly markText: string;
  /** The chart in a sentence, for people who cannot see it. */
  readonly alternative: string;
  /** Explains value and readiness. */
  readonly meaning: string;
}

export function chartField(t: Translate, thresholds: ChartField['thresholds']): ChartField {
  const zones = RECOMMENDATIONS.map((id) => [id, t(`assessment.zones.${id}`)] as const);
  return {
    valueLabel: t('assessment.zones.value'),
    readinessLabel: t('assessment.zones.readiness'),
    zones: Object.fromEntries(zones) as ChartField['zones'],
    thresholds,
  };
}

export function chartOf({ assessment, t }: Source, thresholds: Methodology['thresholds']): Chart {
  const texts = { value: score(t, assessment.value), readiness: score(t, assessment.readiness) };
  const exact = [assessment.value, assessment.readiness].every(
    (bounds) => exactly(t, bounds, 'number') === exactly(t, [bounds[0], bounds[0]], 'number'),
  );
  return {
    ...chartField(t, thresholds),
    heading: t('assessment.headings.chart', texts),
    value: assessment.value,
    readiness: assessment.readiness,
    thresholdTexts: [
      t('assessment.zones.atLow', { n: thresholds.low }),
      t('assessment.zones.atHigh', { n: thresholds.high }),
    ],
    markText: exact ? t('assessment.zones.point') : t('assessment.zones.area'),
    alternative: t('assessment.zones.text', { ...texts, ...thresholds }),
    meaning: t('assessment.zones.meaning'),
  };
}
