import { type Filter, NO_FILTER, type Sorting } from '../../portfolio/arrange.ts';
import type { Rule } from '../../portfolio/order.ts';

/** What one looks at in a portfolio, and how. */
export interface PortfolioView {
  readonly filter: Filter;
  readonly sorting: Sorting;
  readonly grouped: boolean;
  readonly rule: Rule;
  /** The sum of a budget as it was typed. */
  readonly sum: string;
  /** The services chosen to be compared; `full`: somebody asked for one more than fit. */
  readonly choice: { readonly ids: readonly string[]; readonly full: boolean };
}

export const FIRST_VIEW: PortfolioView = {
  filter: NO_FILTER,
  sorting: { by: 'service', down: false },
  grouped: false,
  rule: 'savingPerEuro',
  sum: '',
  choice: { ids: [], full: false },
};
