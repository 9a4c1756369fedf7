import type { Translate } from '../../../locales/words.ts';
import type { TurningWeight } from '../../assessment/turningWeights.ts';

const STEP = 100;
/** What rounding may add or take away. */
const NEARLY = 1e-6;

/**
 * The nearest weight in hundredths that turns the recommendation, rounded away from the present one, so that the one
 * that is told does turn it.
 */
export function toldWeight({ weight, up, at }: Pick<TurningWeight, 'weight' | 'up' | 'at'>): number {
  const steps = weight * STEP;
  if (up) return (at ? Math.ceil(steps - NEARLY) : Math.floor(steps + NEARLY) + 1) / STEP;
  return (at ? Math.floor(steps + NEARLY) : Math.ceil(steps - NEARLY) - 1) / STEP;
}

/** "45,01 – Atlikt": with which weight another recommendation comes out, and which. */
export function turnText(turning: TurningWeight | null, t: Translate): string {
  if (!turning) return t('ui.method.turn.never');
  const [from, to] = turning.outcome.map((each) => t(`assessment.recommendation.names.${each}`));
  const weight = toldWeight(turning);
  return from === to
    ? t('ui.method.turn.at', { weight, name: from })
    : t('ui.method.turn.span', { weight, from, to });
}
