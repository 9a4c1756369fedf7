import { useEffect, useState } from 'react';
import { type Past, useSession } from '../session.ts';

/** Undo and versions; null until they are loaded. */
export function usePast(): Past | null {
  const { past } = useSession();
  const [loaded, setLoaded] = useState<Past | null>(null);
  useEffect(() => {
    void past().then(setLoaded, () => undefined);
  }, [past]);
  return loaded;
}
