import { wholeSigns } from '../../answers/model/wholeSigns.ts';

/** The place of a text: type size and width in points. */
export interface TextBox {
  readonly size: number;
  readonly width: number;
  readonly bold?: boolean;
}

/** Words around a text that may be cut: `lead` is bold and before it, `trail` comes after it. Neither is ever cut. */
export interface Around {
  readonly lead?: string;
  readonly trail?: string;
}

/** Points left free in each line, because browsers round. */
const SPARE = 1;
const SPACES = /[ \t\n\r]+/;
const NO_BREAK = '\u00a0';

/** Joins a text to the one before it, so that it stays on the line of that text's last word. */
export const beside = (trail: string): string => trail && NO_BREAK + trail;

/**
 * Results for the texts at a place. Fitting page one takes many attempts, and two successive ones differ in only one
 * text. Places belong to one fitting, and their results go with them.
 */
type Known<T> = WeakMap<TextBox, Map<string, T>>;
const knownLines: Known<number> = new WeakMap();
const knownCuts: Known<string> = new WeakMap();

function recall<T>(known: Known<T>, place: TextBox, texts: readonly unknown[], find: () => T): T {
  const ofPlace = known.get(place) ?? new Map<string, T>();
  known.set(place, ofPlace);
  const id = texts.join('\u0000');
  const found = ofPlace.get(id) ?? find();
  ofPlace.set(id, found);
  return found;
}

/**
 * The most lines that a text may take. It breaks at spaces, and inside a word only if the word is longer than a line.
 */
export function linesOf(text: string, place: TextBox, around: Around = {}): number {
  return recall(knownLines, place, [text, around.lead, around.trail], () => countLines(text, place, around));
}

function countLines(text: string, place: TextBox, { lead = '', trail = '' }: Around): number {
  const words = [
    ...widthsOf(lead, { ...place, bold: true }),
    ...(trail.startsWith(NO_BREAK)
      ? widthsOf(text + trail, place)
      : [...widthsOf(text, place), ...widthsOf(trail, place)]),
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
    // A word longer than a line begins a new line and fills as many as it needs, with one character to spare in each.
    const perLine = room - place.size * 1.5;
    const filled = width <= room ? 1 : Math.ceil(width / perLine);
    lines += filled;
    used = Math.min(width, room);
  }
  return lines;
}

function widthsOf(text: string, { size, bold }: TextBox): number[] {
  return text
    .split(SPACES)
    .filter((word) => word !== '')
    .map((word) => emsOf(word, bold) * size);
}

/** The text if it fits into this number of lines; otherwise as many words as fit, followed by `more`. */
export function cut(text: string, place: TextBox, lines: number, more: string, around: Around = {}): string {
  return recall(knownCuts, place, [lines, text, more, around.lead, around.trail], () =>
    cutAnew(text, place, lines, more, around),
  );
}

function cutAnew(text: string, place: TextBox, lines: number, more: string, around: Around): string {
  const whole = text.split(SPACES).join(' ').trim();
  if (linesOf(whole, place, around) <= lines) return whole;
  const fits = (part: string) => countLines(joined(part, more), place, around) <= lines;
  const words = whole.split(' ');
  const count = largest(words.length, (n) => fits(words.slice(0, n).join(' ')));
  if (count > 0) return joined(words.slice(0, count).join(' '), more);
  return joined(wholeSigns(whole, fits), more);
}

/**
 * The cut text with `more`. "…" follows the word directly; anything else follows after a space. A comma or dash at the
 * cut is dropped.
 */
function joined(part: string, more: string): string {
  const tidy = part.replace(/[\s,;:·–(„“-]+$/u, '');
  return more.startsWith('…') ? `${tidy}${more}` : `${tidy} ${more}`;
}

/**
 * The largest n up to `most` for which `holds` is true; 0 if there is none. If `holds` is true for n, it must be for
 * all smaller numbers.
 */
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

/**
 * Widths of characters in DejaVu Sans, in thousandths of the type size. It is the widest likely font on an office
 * computer, so text that fits in it fits in other fonts. Measured with the font itself, which is free:
 * dejavu-fonts.github.io.
 */
interface Width {
  readonly width: number;
  readonly of: string;
}

/** The width of characters that the tables do not have: other scripts, signs, emoji. */
const WIDEST = 1450;

const REGULAR: readonly Width[] = [
  { width: 278, of: 'ijlìíîïĩīĭįıĵĺļ\u0027' },
  { width: 318, of: 'IJÌÍÎÏĨĪĬĮİĴ ,.·‘’‚\u00a0ł' },
  { width: 390, of: '/:;\\|¦fſľ-()[]ŀ' },
  { width: 411, of: 'tţťŧ!¡rŕŗř' },
  { width: 500, of: '"ªº*_`§¨°´¸–†' },
  { width: 531, of: '“”„sśŝşšzźżž?¿' },
  { width: 562, of: 'cçćĉċčLĹĻĽĿŁ' },
  { width: 592, of: 'Fkķĸvxyýÿŷ•' },
  { width: 617, of: 'PÞTYÝŢŤŦŶŸo«»ðòóôõöøōŏőaàáâãäåāăąeèéêëēĕėęě' },
  { width: 636, of: 'ßEÈÉÊËĒĔĖĘĚhnuñùúûüĥńņňŋũūŭůűųSbdgpqþďđĝğġģŚŜŞŠ0123456789{}¢£¤¥¶€' },
  { width: 695, of: 'KĶAVÀÁÂÃÄÅĀĂĄXZŹŻŽBħRŔŖŘ' },
  { width: 732, of: 'CÇĆĈĊČUÙÚÛÜŨŪŬŮŰŲ' },
  { width: 787, of: 'NÑŃŅŇŊHĤDĎGÐĐĜĞĠĢ&OQÒÓÔÕÖØŌŎŐ' },
  { width: 838, of: 'wŵ#+<=>^~¬±×÷→←−' },
  { width: 950, of: 'MĦ%' },
  { width: 1000, of: 'mæÆWŴ@©®—…¼½¾' },
  { width: 1100, of: 'œŒ№АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
];

const BOLD: readonly Width[] = [
  { width: 348, of: 'ijlìíîïĩīĭįıĵĺļ\u0027 \u00a0' },
  { width: 380, of: 'IJÌÍÎÏĨĪĬĮİĴ/\\|¦ł,.·‘’‚' },
  { width: 435, of: ':;-fſ' },
  { width: 493, of: '!¡()[]tţťŧľrŕŗř' },
  { width: 523, of: '_`§¨°´¸–†"*' },
  { width: 595, of: 'ŀªº?¿zźżžcçćĉċčsśŝşš' },
  { width: 652, of: '•LĹĻĽĿŁx«»vyýÿŷ' },
  { width: 687, of: '“”„kķĸaàáâãäåāăąeèéêëēĕėęěTŢŤŦEFÈÉÊËĒĔĖĘĚoðòóôõöøōŏő' },
  { width: 720, of: '0123456789¢£¥€¶¤hnu{}ñùúûüĥńņňŋũūŭůűųbdgpqþďđĝğġģßSŚŜŞŠ' },
  { width: 741, of: 'YÝŶŸZŹŻŽPCÇĆĈĊČÞ' },
  { width: 790, of: 'BRŔŖŘXAVÀÁÂÃÄÅĀĂĄKĶħ' },
  { width: 850, of: 'UÙÚÛÜŨŪŬŮŰŲGĜĞĠĢDĎHNÑĤŃŅŇŊ#+<=>^~¬±Ð×÷Đ→←−OQÒÓÔÕÖØŌŎŐ' },
  { width: 924, of: '&wŵ' },
  { width: 1002, of: 'ĦM@©®—…%' },
  { width: 1103, of: '¼½¾mæÆWŴœŒ' },
  { width: 1326, of: '№АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
];

const byCharacter = (table: readonly Width[]) =>
  new Map(table.flatMap(({ width, of }) => [...of].map((character) => [character, width] as const)));

const TABLES = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };

/** The width of a text on one line in the widest likely font, in em. */
export function emsOf(text: string, bold = false): number {
  const table = bold ? TABLES.bold : TABLES.regular;
  let width = 0;
  for (const character of text) width += table.get(character) ?? WIDEST;
  return width / 1000;
}
