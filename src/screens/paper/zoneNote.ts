import type { Translate } from '../../../locales/words.ts';
import type { Recommendation } from '../../assessment/types.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import type { Chart } from '../../summary/chart.ts';

/** Thresholds are reached within this, as in the method. */
const TOLERANCE = 1e-9;

/** The zone of the chart in which a point lies. */
export function zoneAt(value: number, readiness: number, { low, high }: Chart['thresholds']): Recommendation {
  const reaches = (n: number, threshold: number) => n >= threshold - TOLERANCE;
  if (!reaches(value, low)) return 'doNotBuild';
  if (!reaches(readiness, low)) return 'postpone';
  return reaches(value, high) && reaches(readiness, high) ? 'build' : 'buildWithConditions';
}

/** Where the recommendation is another than the zone of the mark, the chart says so; else null. */
export function zoneNote({ chart, headline }: Summary, t: Translate): string | null {
  const [worst, best] = [0, 1].map((end) =>
    zoneAt(chart.value[end] ?? 0, chart.readiness[end] ?? 0, chart.thresholds),
  );
  if (!worst || worst !== best || headline.id === 'undecided' || headline.id === worst) return null;
  const zone = chart.zones[worst];
  return headline.mandated ? t('ui.paper.mandatedAlone', { zone }) : t('ui.paper.alone', { zone });
}
