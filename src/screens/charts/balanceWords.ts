import type { Translate } from '../../../locales/words.ts';
import type { Balance } from '../../assessment/balance.ts';
import { euros, inYears, written } from '../../summary/quantity.ts';

/** Whether and when the build cost pays back, as a finding. */
export function balanceFinding({ payback: [worst, best], lifetimeYears }: Balance, t: Translate): string {
  if (best > lifetimeYears) return t('ui.paper.costs.never', { count: lifetimeYears });
  if (worst > lifetimeYears) return t('ui.paper.costs.mayPayBack', { years: inYears(t, [best, best]) });
  if (worst === 0) return t('ui.paper.costs.atOnce');
  return t('ui.paper.costs.paysBack', { years: inYears(t, [worst, best]) });
}

/** "−12 000 €" or both ends; for the table and the alternative text. */
export function amount(t: Translate, n: number): string {
  return written(t, n, euros([n, n]));
}

export const isRough = ({ years }: Balance): boolean =>
  years.some(({ bounds: [worst, best] }) => Math.round(worst) !== Math.round(best));
