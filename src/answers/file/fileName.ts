import { isoDate } from '../edit/dateText.ts';
import { cleanText } from '../model/cleanText.ts';
import type { Assessment } from '../model/types.ts';
import { wholeSigns } from '../model/wholeSigns.ts';

/** Signs as people count them, and bytes of UTF-8: file systems take 255, and a day and an ending follow. */
const LONGEST = { signs: 60, bytes: 200 };

/**
 * Name for what is saved of an assessment, without its ending: that of the service, without what file systems refuse,
 * what it is in a word where that is told, and the day of the last change.
 */
export function fileStem({ service, updatedAt = '' }: Assessment, what = ''): string {
  const plain = cleanText((service?.name ?? '').normalize('NFC'))
    .replace(/[<>:"/\\|?*\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ');
  const fitting = wholeSigns(
    plain,
    (start, signs) => signs <= LONGEST.signs && bytesOf(start) <= LONGEST.bytes,
  );
  const short = fitting.replace(/^[. ]+|[. ]+$/g, '');
  return [short || 'e-pakalpojuma-novertejums', what, dayOf(updatedAt)].filter(Boolean).join(' ');
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The day of an ISO time where the reader is, as YYYY-MM-DD; empty where the time is none. */
export function dayOf(time: string): string {
  const date = new Date(time);
  if (time === '' || Number.isNaN(date.getTime())) return '';
  return isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
