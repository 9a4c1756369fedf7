import { FORMAT } from '../edit/newAssessment.ts';
import { isEmpty } from '../model/empty.ts';
import { isObject, type Json } from '../model/path.ts';
import type { FileError } from './fileError.ts';
import { jsonPlace } from './jsonPlace.ts';
import { DEPTH_MAX, isTooDeep } from './unsafe.ts';

/** The most that one assessment may take: 5 MB of UTF-8. */
export const FILE_MAX = 5_000_000;
/**
 * How many times longer JSON can become when it is read and written again: `1e20,` has five characters, its digits 21.
 */
const LONGER = 5;

export type Envelope =
  | { readonly ok: true; readonly file: Json; readonly version: number }
  | { readonly ok: false; readonly error: FileError };

const refuse = (error: FileError): Envelope => ({ ok: false, error });

/** Whether the text of one assessment is longer than a file may be. */
export function isTooLarge(text: string): boolean {
  // Each UTF-16 unit becomes one to three bytes, so only texts of middling length need counting.
  if (text.length > FILE_MAX) return true;
  return text.length > FILE_MAX / 3 && new TextEncoder().encode(text).length > FILE_MAX;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

/**
 * Checks a file from the outside in: size, JSON, format, version. A newer version is refused. `known` is the newest
 * format version; the text begins at `line`.
 */
export function openEnvelope(text: string, known: number, line = 1): Envelope {
  if (isTooLarge(text)) return refuse({ code: 'tooLarge', max: FILE_MAX });
  const file = parseJson(text);
  if (file === undefined) {
    const place = jsonPlace(text.replace(/^\ufeff/, ''));
    if (!place) return refuse({ code: 'notJson' });
    return refuse({ code: 'notJson', place: { ...place, line: place.line + line - 1 } });
  }
  if (!isObject(file) || file.format !== FORMAT) return refuse({ code: 'notOurFormat' });
  const version = file.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse({ code: 'notOurFormat' });
  }
  if (version > known) return refuse({ code: 'newerVersion', version, known });
  // An empty id counts as missing. `answers` may be empty but must exist.
  if (isEmpty(file.id) || !Object.hasOwn(file, 'answers')) {
    return refuse({ code: 'notOurFormat' });
  }
  return { ok: true, file, version };
}

/** Whether the file could grow beyond the limit when it is saved: numbers like 1e20 become longer. */
export const mayGrowTooLarge = (text: string): boolean => text.length > FILE_MAX / LONGER;

/** Why a file cannot be read, or could not be written again. */
export function unreadable(text: string, file: Json): FileError | undefined {
  if (isTooDeep(file)) return { code: 'tooDeep', max: DEPTH_MAX };
  if (mayGrowTooLarge(text) && isTooLarge(JSON.stringify(file))) return { code: 'tooLarge', max: FILE_MAX };
  return undefined;
}
