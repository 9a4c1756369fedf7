import { numberOf } from '../../questionnaire/questionnaire.ts';
import { isoDate } from '../edit/dateText.ts';
import { cleanText } from '../model/cleanText.ts';
import type { Assessment } from '../model/types.ts';
import { wholeSigns } from '../model/wholeSigns.ts';

/** Limits in visible signs, and in bytes of UTF-8. File systems take 255 bytes, and a date and an ending follow. */
const LONGEST = { signs: 60, bytes: 200 };

/**
 * The name of a saved file without its ending: the service, `what` the file is, the day of the last change, and
 * `after`.
 */
export function fileStem({ service, updatedAt = '' }: Assessment, what = '', after = ''): string {
  const name = fileWords(service?.name, { ...LONGEST, bytes: LONGEST.bytes - bytesOf(after) });
  return [name || 'E-pakalpojuma novērtējums', what, dayOf(updatedAt), after].filter(Boolean).join(' ');
}

/** The name for some questions of an assessment: with their numbers, and with the person who answered them if given. */
export function partStem(assessment: Assessment, by = ''): string {
  const numbers = (assessment.part ?? []).map((id) => numberOf(id)).join(', ');
  const who = fileWords(by, { signs: 40, bytes: 60 });
  return fileStem(assessment, '', `(${numbers})${who && ` ${who}`}`);
}

/** A text without the signs that file systems refuse, cut to the longest allowed name. */
function fileWords(text = '', longest: typeof LONGEST): string {
  const plain = cleanText(text.normalize('NFC'))
    .replace(/[<>:"/\\|?*\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ');
  const fitting = wholeSigns(
    plain,
    (start, signs) => signs <= longest.signs && bytesOf(start) <= longest.bytes,
  );
  return fitting.replace(/^[. ]+|[. ]+$/g, '');
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The day of an ISO time in the reader's time zone, as YYYY-MM-DD. Empty if the text is not a time. */
export function dayOf(time: string): string {
  const date = new Date(time);
  if (time === '' || Number.isNaN(date.getTime())) return '';
  return isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
