import type { Translate } from '../../../locales/words.ts';
import { RECOMMENDATIONS, type Recommendation } from '../../assessment/types.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import type { Chart } from '../../summary/chart.ts';

/** Thresholds are reached within this, as in the method. */
const TOLERANCE = 1e-9;

/** The zone of the chart in which a point lies. */
function zoneAt(value: number, readiness: number, { low, high }: Chart['thresholds']): Recommendation {
  const reaches = (n: number, threshold: number) => n >= threshold - TOLERANCE;
  if (!reaches(value, low)) return 'doNotBuild';
  if (!reaches(readiness, low)) return 'postpone';
  return reaches(value, high) && reaches(readiness, high) ? 'build' : 'buildWithConditions';
}

/** Where the recommendation is none of the zones that the mark may lie in, the chart says so; else null. */
export function zoneNote({ chart, headline }: Summary, t: Translate): string | null {
  const [worst, best] = [0, 1].map((end) =>
    RECOMMENDATIONS.indexOf(zoneAt(chart.value[end] ?? 0, chart.readiness[end] ?? 0, chart.thresholds)),
  );
  const zones = RECOMMENDATIONS.slice(worst, (best ?? 0) + 1);
  if (headline.id === 'undecided' || zones.includes(headline.id)) return null;
  const ends = [...new Set([zones[0], zones.at(-1)])].flatMap((id) => (id ? [chart.zones[id]] : []));
  const zone = ends.map((name) => t('assessment.units.quoted', { name })).join('–');
  return headline.mandated ? t('ui.paper.mandatedAlone', { zone }) : t('ui.paper.alone', { zone });
}
