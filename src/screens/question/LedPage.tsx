import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { mostUsefulUnasked } from '../../assessment/unasked.ts';
import { LED, routes } from '../routes.ts';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';
import { questionLeft } from './LeftBehind.tsx';

/**
 * Comes between two questions when the reader follows the most useful order. It goes on at once to the most useful
 * untouched question, or to the review if none is left. It is a page, so that questions need not know the order.
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
