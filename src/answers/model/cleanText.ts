/** Signs at which a line ends for some programs: vertical tab, form feed, line and paragraph separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a file
const LINE_ENDS = /[\u000B\u000C\u2028\u2029]/g;
/** What no file of another program may hold: other control signs, lone halves of pairs, and noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a file
const UNWRITABLE = /[\u0000-\u0008\u000E-\u001F]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * A text as it may leave the program in any format. Line ends of all kinds become line feeds, so that words stay apart;
 * tabs and carriage returns stay; what XML 1.0 and spreadsheets cannot hold is left out. The last step before a format
 * quotes or escapes it: whoever checks a text must check this one.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNWRITABLE, '');
}
