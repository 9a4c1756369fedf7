import type { Translate } from '../../locales/words.ts';
import { recommend } from '../assessment/recommend.ts';
import { RECOMMENDATIONS, type Recommendation } from '../assessment/types.ts';
import type { Summary } from './buildSummary.ts';
import type { Chart } from './chart.ts';

const NO_SIGNAL = { classes: new Set<never>(), dearer: false };

/** The zone of the chart in which a point lies: the recommendation that follows from value and readiness alone. */
function zoneAt(value: number, readiness: number, thresholds: Chart['thresholds']): Recommendation {
  return recommend({ ...NO_SIGNAL, mandated: false, value, readiness, ...thresholds }).recommendation;
}

/** A note if the mark lies outside the zone of its recommendation; otherwise null. */
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
