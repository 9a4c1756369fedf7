import { squeezed } from './pdf.ts';

/** A text that stands on a page. */
export interface Told {
  readonly text: string;
  /** The page may end it early, with one of the marks. */
  readonly cut?: boolean;
  /** Follows the text, also where that is cut. */
  readonly trail?: string;
  /** The page may leave it out where it is full. */
  readonly optional?: boolean;
}

export interface Unexplained {
  /** Texts that are not on the page. */
  readonly missing: readonly string[];
  /** What of the page has digits that no text explains, with what stands around them. */
  readonly numbers: readonly string[];
  /** The page without the texts. */
  readonly rest: string;
}

/** The fewest characters that say what a text is; what is cut shorter is not found. */
const ENOUGH = 24;

/**
 * Takes each text once out of a page, the longest first, and says which are not there and which numbers are left.
 * Spaces do not count: a line may end anywhere.
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

/** Where the beginning of the text, one of the marks and the trail stand one after the other. */
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
