import { isoDate } from '../answers/edit/dateText.ts';

/** Today by the reader's calendar, as the file holds a day. */
export function today(): string {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
