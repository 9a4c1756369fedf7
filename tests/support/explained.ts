import { squeezed } from './pdf.ts';

/** A text that a page must show. */
export interface Told {
  readonly text: string;
  /** The page may cut it short and end it with one of the marks. */
  readonly cut?: boolean;
  /** Stands right after the text, even if the text is cut short. */
  readonly trail?: string;
  /** A full page may leave it out. */
  readonly optional?: boolean;
}

export interface Unexplained {
  /** Texts that the page does not show. */
  readonly missing: readonly string[];
  /** Digits on the page that no text explains, with what stands around them. */
  readonly numbers: readonly string[];
  /** The page after all texts are taken out. */
  readonly rest: string;
}

/** A text must show at least this many characters to be recognised when it is cut short. */
const ENOUGH = 24;

/**
 * Takes each text out of a page once, the longest first. Reports the texts that are not there and the numbers that
 * remain. Spaces are ignored, because a line may end anywhere.
 */
export function unexplained(page: string, texts: readonly Told[], marks: readonly string[]): Unexplained {
  const sought = texts
    .map((told) => ({ told, text: squeezed(told.text), trail: squeezed(told.trail ?? '') }))
    .sort((a, b) => b.text.length + b.trail.length - a.text.length - a.trail.length);
  const ends = marks.map(squeezed);
  const missing: string[] = [];
  let rest = squeezed(page);
  for (const { told, text, trail } of sought) {
    const [from, to] =
      placeOf(rest, text + trail) ?? (told.cut ? cutPlaceOf(rest, text, trail, ends) : undefined) ?? [];
    if (from !== undefined && to !== undefined) rest = `${rest.slice(0, from)}¦${rest.slice(to)}`;
    else if (!told.optional) missing.push(`${told.text} ${told.trail ?? ''}`.trim());
  }
  return { missing, numbers: rest.match(/[^¦\d]{0,30}\d[^¦]{0,30}/g) ?? [], rest };
}

type Place = readonly [from: number, to: number];

function placeOf(page: string, text: string): Place | undefined {
  const from = page.indexOf(text);
  return from < 0 ? undefined : [from, from + text.length];
}

/** Finds the beginning of the text, followed by one of the marks and then by the trail. */
function cutPlaceOf(page: string, text: string, trail: string, ends: readonly string[]): Place | undefined {
  const begin = text.slice(0, ENOUGH);
  for (let from = page.indexOf(begin); from >= 0; from = page.indexOf(begin, from + 1)) {
    let length = begin.length;
    while (length < text.length && page[from + length] === text[length]) length++;
    const end = ends.find((mark) => page.startsWith(mark + trail, from + length));
    if (end) return [from, from + length + end.length + trail.length];
  }
  return undefined;
}
