import type { Version } from '../browser/version.ts';
import { INVISIBLE } from '../edit/numberText.ts';
import { fingerprintOf } from '../file/fingerprint.ts';
import { asSent } from '../file/mailText.ts';
import type { Assessment } from '../model/types.ts';

/** The state that the digits on a paper belong to. */
export type PaperFinding =
  | { readonly kind: 'now' | 'nowhere' }
  | { readonly kind: 'version'; readonly version: Version }
  /** Another assessment in this browser, or an earlier version of one. */
  | { readonly kind: 'other'; readonly assessment: Assessment; readonly version?: Version };

/** Letters that people type in place of digits, and Cyrillic letters that look like those of a fingerprint. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  о: '0',
  і: '1',
  а: 'a',
  с: 'c',
  е: 'e',
  в: 'b',
};

/** Whether this is a word that was copied together with the digits. */
const isWord = (text: string): boolean => /^(?:sha256|code|\p{L}*[^\P{L}oliавсеоіa-f]\p{L}*)$/u.test(text);

/**
 * The first 12 digits of a fingerprint in a text that somebody typed from a paper or copied from a mail. Undefined if
 * there are none.
 */
export function typedDigits(text: string): string | undefined {
  const pieces =
    asSent(text.normalize('NFKC').replace(INVISIBLE, ''))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = pieces
    .filter((piece) => !isWord(piece))
    .join('')
    .replace(/[oliасевоі]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  return /^[\da-f]{12}([\da-f]{52})?$/.test(plain) ? plain.slice(0, 12) : undefined;
}

export const hasDigits = (fingerprint: string, digits: string): boolean =>
  fingerprint.startsWith(`sha256:${digits}`);

/** Looks for the digits in the present assessment, then in its versions from the latest on, then in all others here. */
export function findPaper(
  digits: string,
  now: Assessment,
  versions: readonly Version[],
  others: readonly Assessment[],
): PaperFinding {
  if (hasDigits(fingerprintOf(now), digits)) return { kind: 'now' };
  const found = versions.filter(
    ({ fingerprint, occasions }) =>
      hasDigits(fingerprint, digits) ||
      occasions.some((each) => each.fingerprint !== undefined && hasDigits(each.fingerprint, digits)),
  );
  const own = found.find(({ assessment }) => assessment === now.id);
  if (own) return { kind: 'version', version: own };
  const other = others.find((each) => each.id !== now.id && hasDigits(fingerprintOf(each), digits));
  if (other) return { kind: 'other', assessment: other };
  for (const version of found) {
    const assessment = others.find(({ id }) => id === version.assessment);
    if (assessment) return { kind: 'other', assessment, version };
  }
  return { kind: 'nowhere' };
}
