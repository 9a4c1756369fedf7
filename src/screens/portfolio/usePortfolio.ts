import { useEffect } from 'react';
import { useStore } from 'zustand';
import { loadPortfolioSet } from '../../session/portfolio/loadPortfolioSet.ts';
import type { PortfolioSet, PortfolioState } from '../../session/portfolio/portfolioSet.ts';
import { listenFor } from '../listenFor.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';

/** The set of the window, with what is in this browser now; null until it is loaded. */
export function usePortfolio(): PortfolioSet | null {
  const session = useSession();
  const library = useLoaded(session.library);
  const set = useStore(session.loaded(loadPortfolioSet));
  useEffect(() => {
    if (!library || !set) return;
    let stop = () => {};
    const read = () => {
      stop();
      // What the files hold can be looked at all the same.
      stop = listenFor(library.whole(), set.readOwn, () => undefined);
    };
    read();
    // Another tab may have changed something meanwhile.
    window.addEventListener('focus', read);
    return () => {
      window.removeEventListener('focus', read);
      stop();
    };
  }, [library, set]);
  return set;
}

export const usePortfolioState = (set: PortfolioSet): PortfolioState => useStore(set.state);
