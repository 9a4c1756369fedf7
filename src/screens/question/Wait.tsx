import { type ReactNode, Suspense, useState } from 'react';

interface WaitProps {
  /** True if it is shown from the start. */
  atFirst: boolean;
  fallback?: ReactNode;
  children: ReactNode;
}

/**
 * Lets parts load without delaying the others. A part that is shown from the start delays the whole answer, so that
 * nothing moves while somebody reads.
 */
export function Wait({ atFirst, fallback, children }: WaitProps) {
  const [whole] = useState(atFirst);
  return whole ? children : <Suspense fallback={fallback}>{children}</Suspense>;
}
