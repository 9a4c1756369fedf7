import { useCallback } from 'react';
import type { PortfolioRow } from '../../portfolio/row.ts';
import type { PortfolioSet } from '../../session/portfolio/portfolioSet.ts';
import { NO_CHOICE, turned, type useChosen } from '../list/useChosen.ts';
import { usePortfolioView } from './usePortfolio.ts';

/** Like `useChosen`, but the choice is kept when another page is shown. */
export function useChosenIn(
  set: PortfolioSet,
  rows: readonly PortfolioRow[],
): ReturnType<typeof useChosen<PortfolioRow>> {
  const [{ ids, full }, setChoice] = usePortfolioView(set, 'choice');
  const onChoose = useCallback(
    ({ id }: { readonly id: string }) => setChoice((choice) => turned(choice, id)),
    [setChoice],
  );
  return {
    chosen: ids.flatMap((id) => rows.find((row) => row.id === id) ?? []),
    full,
    onChoose,
    clear: () => setChoice(NO_CHOICE),
  };
}
