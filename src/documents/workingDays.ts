/**
 * Working days in Latvia, as ISO dates. The Cabinet may move single days in a year. These are not known here, so every
 * place that shows a date says so.
 */

const DAY = 86_400_000;

/** Month and day of holidays with a fixed date. */
const FIXED = ['01-01', '05-01', '05-04', '06-23', '06-24', '11-18', '12-24', '12-25', '12-26', '12-31'];
/** If one of these falls on a Saturday or Sunday, the next working day is free. */
const MOVED = ['05-04', '11-18'];
/** Good Friday and Easter Monday, in days from Easter Sunday. */
const BY_EASTER = [-2, 1];

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekdayOf = (date: string): number => new Date(timeOf(date)).getUTCDay();
const isWeekend = (date: string): boolean => weekdayOf(date) % 6 === 0;
const daysLater = (date: string, days: number): string => dateOf(timeOf(date) + days * DAY);

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = String(Math.floor(f / 31)).padStart(2, '0');
  return `${year}-${month}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** The holidays of a year that can fall on a working day, including those moved from a weekend. ISO dates in order. */
export function publicHolidays(year: number): string[] {
  const named = [
    ...FIXED.map((day) => `${year}-${day}`),
    ...BY_EASTER.map((days) => daysLater(easterSunday(year), days)),
  ];
  const free = new Set(named);
  for (const day of MOVED) {
    const holiday = `${year}-${day}`;
    if (!isWeekend(holiday)) continue;
    let next = daysLater(holiday, 1);
    while (isWeekend(next) || free.has(next)) next = daysLater(next, 1);
    free.add(next);
  }
  return [...free].toSorted();
}

export function isWorkingDay(date: string): boolean {
  return !isWeekend(date) && !publicHolidays(Number(date.slice(0, 4))).includes(date);
}

/** Whether it is possible to count from a date: the years around it must have four digits. */
export const isCounted = (date: string): boolean => date >= '1900-01-01' && date < '9999-01-01';

/** The date after this many working days. `date` itself does not count. `isCounted(date)` must be true. */
export function workingDaysLater(date: string, days: number): string {
  let day = date;
  for (let left = days; left > 0; ) {
    day = daysLater(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
