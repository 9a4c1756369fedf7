import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { mostUsefulUnasked } from '../../assessment/unasked.ts';
import { LED, routes } from '../routes.ts';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';
import { questionLeft } from './LeftBehind.tsx';

/**
 * Between two questions of the way that leads by what clears up most: goes on to the next one at once, or to the review
 * where each has been asked. A page of its own, so that a question need not know the order.
 */
export default function LedPage() {
  const { id } = useAssessment();
  const result = useResult();
  const [, go] = useLocation();
  useEffect(() => {
    const left = questionLeft();
    const next = mostUsefulUnasked(result, left);
    go(next ? routes.question(id, next, LED) : routes.review(id), { replace: true, state: left && { left } });
  }, [id, result, go]);
  return null;
}
