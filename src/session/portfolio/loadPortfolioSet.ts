import type { PortfolioSet } from './portfolioSet.ts';

/** The one set of a window: `session.loaded(loadPortfolioSet)` holds it. */
export const loadPortfolioSet = async (): Promise<PortfolioSet> =>
  (await import('./portfolioSet.ts')).createPortfolioSet();
