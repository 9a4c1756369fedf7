import { useEffect, useState } from 'react';
import { listenFor } from './listenFor.ts';

/**
 * Something that is loaded when first needed; null until then. If it cannot be loaded, the nearest boundary says so.
 */
export function useLoaded<T extends object>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => listenFor(load(), setLoaded, (cause) => setFailure({ cause })), [load]);
  if (failure) throw failure.cause;
  return loaded;
}
