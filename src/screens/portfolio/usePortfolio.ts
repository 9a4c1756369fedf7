import { useEffect } from 'react';
import { useStore } from 'zustand';
import { loadPortfolioSet } from '../../session/portfolio/loadPortfolioSet.ts';
import type { PortfolioSet, PortfolioState } from '../../session/portfolio/portfolioSet.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';

/** The set of the window, with what is in this browser now; null until it is loaded. */
export function usePortfolio(): PortfolioSet | null {
  const session = useSession();
  const library = useLoaded(session.library);
  const set = useStore(session.loaded(loadPortfolioSet));
  useEffect(() => {
    if (!library || !set) return;
    let current = true;
    const read = () =>
      void library.whole().then(
        (all) => current && set.readOwn(all),
        // What the files hold can be looked at all the same.
        () => undefined,
      );
    read();
    // Another tab may have changed something meanwhile.
    window.addEventListener('focus', read);
    return () => {
      current = false;
      window.removeEventListener('focus', read);
    };
  }, [library, set]);
  return set;
}

export const usePortfolioState = (set: PortfolioSet): PortfolioState => useStore(set.state);
