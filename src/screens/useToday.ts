import { isoDate } from '../answers/edit/dateText.ts';
import { useSession } from './useSession.ts';

/** Today by the reader's calendar, as an ISO date; undefined if the session has no clock. */
export function useToday(): string | undefined {
  const time = useSession().now?.();
  if (!time) return undefined;
  const now = new Date(time);
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
