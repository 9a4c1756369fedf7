import type { Translate } from '../../locales/words.ts';
import type { Balance, BalanceYear } from '../assessment/balance.ts';
import { duration, ends, euros } from './quantity.ts';

/** A heading that says whether and when the build cost pays back. */
export function balanceFinding({ payback, lifetimeYears }: Balance, t: Translate): string {
  const [worst, best] = payback;
  if (best > lifetimeYears) return t('ui.paper.costs.never', { count: lifetimeYears });
  if (worst > lifetimeYears) {
    const years = duration(t, [Number.POSITIVE_INFINITY, best], 'within');
    return t('ui.paper.costs.mayPayBack', { years });
  }
  if (worst === 0) return t('ui.paper.costs.atOnce');
  return t('ui.paper.costs.paysBack', { years: duration(t, payback, 'within') });
}

/** The balance of a year in words, at worst and at best, for the table and the alternative text. */
export function amounts(t: Translate, { bounds }: BalanceYear): readonly [worst: string, best: string] {
  return ends(t, bounds, euros(bounds));
}

/** The whole curve in a sentence, for people who cannot see it. */
export function balanceInWords(balance: Balance, t: Translate): string {
  const both = (year: BalanceYear | undefined) => year && [...new Set(amounts(t, year))].join(' … ');
  return t('ui.paper.costs.alternative', {
    start: both(balance.years[0]),
    end: both(balance.years.at(-1)),
    finding: balanceFinding(balance, t),
  });
}

export const isRoughBalance = ({ years }: Balance): boolean =>
  years.some(({ bounds: [worst, best] }) => Math.round(worst) !== Math.round(best));
