import { numberOf } from '../../questionnaire/questionnaire.ts';
import { isoDate } from '../edit/dateText.ts';
import { cleanText } from '../model/cleanText.ts';
import type { Assessment } from '../model/types.ts';
import { wholeSigns } from '../model/wholeSigns.ts';

/** Limits in signs as people count them, and in bytes of UTF-8. File systems take 255 bytes; a day and an ending follow. */
const LONGEST = { signs: 60, bytes: 200 };

/**
 * Name for what is saved of an assessment, without its ending: that of the service, what it is in a word where that is
 * told, the day of the last change, and what stands after that where something does.
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

/** A text without what file systems refuse, and no longer than that. */
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

/** The day of an ISO time where the reader is, as YYYY-MM-DD; empty where the time is none. */
export function dayOf(time: string): string {
  const date = new Date(time);
  if (time === '' || Number.isNaN(date.getTime())) return '';
  return isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
