import { type Dispatch, type SetStateAction, useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { loadPortfolioSet } from '../../session/portfolio/loadPortfolioSet.ts';
import type { PortfolioSet, PortfolioState } from '../../session/portfolio/portfolioSet.ts';
import type { PortfolioView } from '../../session/portfolio/portfolioView.ts';
import { listenAnew } from '../listenFor.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';

/** The set of the window, with what is in this browser now; null until it is loaded. */
export function usePortfolio(): PortfolioSet | null {
  const session = useSession();
  const library = useLoaded(session.library);
  const set = useStore(session.loaded(loadPortfolioSet));
  useEffect(() => {
    if (!library || !set) return;
    // Where they cannot be read, what the files hold can be looked at all the same.
    const { ask, stop } = listenAnew(library.whole, set.readOwn, () => undefined);
    ask();
    // Another tab may have changed something meanwhile.
    window.addEventListener('focus', ask);
    return () => {
      window.removeEventListener('focus', ask);
      stop();
    };
  }, [library, set]);
  return set;
}

export const usePortfolioState = (set: PortfolioSet): PortfolioState => useStore(set.state);

/** A part of what one looks at, as `useState` would hold it; it outlives the page. */
export function usePortfolioView<K extends keyof PortfolioView>(
  { view }: PortfolioSet,
  key: K,
): [PortfolioView[K], Dispatch<SetStateAction<PortfolioView[K]>>] {
  const value = useStore(view, (all) => all[key]);
  const setValue = useCallback(
    (next: SetStateAction<PortfolioView[K]>) =>
      view.setState((all) => ({ ...all, [key]: typeof next === 'function' ? next(all[key]) : next })),
    [view, key],
  );
  return [value, setValue];
}
