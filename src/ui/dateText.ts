/** What stands in the three fields of a date, as typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

const DIGITS = /^\d{1,2}$/;

/**
 * Three fields as one text: an ISO date where they are numbers of the right length (`2026-03-05`, whether or not there
 * is such a day), otherwise what was typed (`2026--x`), so that a half-typed date can be kept; empty if all are.
 */
export function joinDate({ day, month, year }: DateParts): string {
  const typed = [year, month, day].map((part) => part.trim().replaceAll('-', ''));
  const [y = '', m = '', d = ''] = typed;
  if (!y && !m && !d) return '';
  const whole = /^\d{4}$/.test(y) && DIGITS.test(m) && DIGITS.test(d);
  return whole ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : typed.join('-');
}

/** The way back; leading zeros of day and month are not shown. */
export function splitDate(text: string): DateParts {
  const [year = '', month = '', day = ''] = text.split('-');
  const bare = (part: string): string => part.replace(/^0(?=\d)/, '');
  return { day: bare(day), month: bare(month), year };
}
