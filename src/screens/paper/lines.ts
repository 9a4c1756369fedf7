import { wholeSigns } from '../../answers/model/wholeSigns.ts';
import { emsOf } from './widths.ts';

/** A place for a text: type size and width in points. */
export interface Place {
  readonly size: number;
  readonly width: number;
  readonly bold?: boolean;
}

/** Said around a text that may be cut: `lead` in bold before it, `trail` after it. They are never cut. */
export interface Around {
  readonly lead?: string;
  readonly trail?: string;
}

/** Browsers round; a line is not filled to its last point. */
const SPARE = 1;
const SPACES = /[ \t\n\r]+/;

/** How many lines a text takes at most, broken at spaces, and within a word where that is too long for a line. */
export function linesOf(text: string, place: Place, { lead = '', trail = '' }: Around = {}): number {
  const words = [
    ...widthsOf(lead, { ...place, bold: true }),
    ...widthsOf(text, place),
    ...widthsOf(trail, place),
  ];
  const room = place.width - SPARE;
  const space = emsOf(' ', place.bold) * place.size;
  let lines = 0;
  let used = room;
  for (const width of words) {
    if (used + space + width <= room) {
      used += space + width;
      continue;
    }
    // A word that is too long for a line begins a new one and fills as many as it needs, each short of a character.
    const perLine = room - place.size * 1.5;
    const filled = width <= room ? 1 : Math.ceil(width / perLine);
    lines += filled;
    used = Math.min(width, room);
  }
  return lines;
}

function widthsOf(text: string, { size, bold }: Place): number[] {
  return text
    .split(SPACES)
    .filter((word) => word !== '')
    .map((word) => emsOf(word, bold) * size);
}

/** The text if it takes no more than so many lines, or as many of its words as do, with `more` after them. */
export function cut(text: string, place: Place, lines: number, more: string, around: Around = {}): string {
  const whole = text.split(SPACES).join(' ').trim();
  if (linesOf(whole, place, around) <= lines) return whole;
  const fits = (part: string) => linesOf(joined(part, more), place, around) <= lines;
  const words = whole.split(' ');
  const count = largest(words.length, (n) => fits(words.slice(0, n).join(' ')));
  if (count > 0) return joined(words.slice(0, count).join(' '), more);
  return joined(wholeSigns(whole, fits), more);
}

/** "…" follows a word at once, everything else after a space; no comma or dash is left hanging. */
function joined(part: string, more: string): string {
  const tidy = part.replace(/[\s,;:·–(„“-]+$/u, '');
  return more.startsWith('…') ? `${tidy}${more}` : `${tidy} ${more}`;
}

/** The largest n up to `most` that holds, where all smaller ones hold too; 0 where none does. */
function largest(most: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
