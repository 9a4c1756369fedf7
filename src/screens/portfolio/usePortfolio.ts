import { type Dispatch, type SetStateAction, useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { loadPortfolioSet } from '../../session/portfolio/loadPortfolioSet.ts';
import type { PortfolioSet, PortfolioState } from '../../session/portfolio/portfolioSet.ts';
import type { PortfolioView } from '../../session/portfolio/portfolioView.ts';
import { listenAnew } from '../listenFor.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';

/** The portfolio of the window, with the present assessments of this browser; null until loaded. */
export function usePortfolio(): PortfolioSet | null {
  const session = useSession();
  const library = useLoaded(session.library);
  const set = useStore(session.loaded(loadPortfolioSet));
  useEffect(() => {
    if (!library || !set) return;
    // If these cannot be read, the files can still be looked at.
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

/** A part of the view, used like `useState`. It is kept when another page is shown. */
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
