import { type ReactNode, Suspense, useState } from 'react';

interface WaitProps {
  /** Whether it is shown from the beginning. */
  atFirst: boolean;
  fallback?: ReactNode;
  children: ReactNode;
}

/**
 * Parts that are still loading do not hold up the others. What an answer shows from the beginning is waited for with the
 * whole answer instead, so that nothing moves under the reader's eyes.
 */
export function Wait({ atFirst, fallback, children }: WaitProps) {
  const [whole] = useState(atFirst);
  return whole ? children : <Suspense fallback={fallback}>{children}</Suspense>;
}
