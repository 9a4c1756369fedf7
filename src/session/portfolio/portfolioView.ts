import { type Filter, NO_FILTER, type Sorting } from '../../portfolio/arrange.ts';
import type { OrderRule } from '../../portfolio/order.ts';

/** Which services of a portfolio are shown, and how. */
export interface PortfolioView {
  readonly filter: Filter;
  readonly sorting: Sorting;
  readonly grouped: boolean;
  readonly rule: OrderRule;
  /** The budget as typed. */
  readonly sum: string;
  /** The services chosen for comparison. `full`: somebody tried to add more than fit. */
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
