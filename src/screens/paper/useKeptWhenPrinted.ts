import { useEffect } from 'react';
import { useSession } from '../useSession.ts';

/** Keeps a version whenever the paper is printed, by whatever key or button: its fingerprint must be found later. */
export function useKeptWhenPrinted(): void {
  const { snapshot } = useSession();
  useEffect(() => {
    // Where versions cannot be loaded, the paper still prints.
    const keep = () => void snapshot('print').catch(() => undefined);
    window.addEventListener('beforeprint', keep);
    return () => window.removeEventListener('beforeprint', keep);
  }, [snapshot]);
}
