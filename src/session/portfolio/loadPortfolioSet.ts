import type { PortfolioSet } from './portfolioSet.ts';

/** A window has one set, held by `session.loaded(loadPortfolioSet)`. */
export const loadPortfolioSet = async (): Promise<PortfolioSet> =>
  (await import('./portfolioSet.ts')).createPortfolioSet();
