/** Signs at which a line ends for some programs: vertical tab, form feed, line and paragraph separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a file
const LINE_ENDS = /[\u000B\u000C\u2028\u2029]/g;
/** Signs that no exported file may hold: other control signs, lone surrogates and noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a file
const UNWRITABLE = /[\u0000-\u0008\u000E-\u001F]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * A text as it may leave the program in any format. Line ends of all kinds become line feeds, so that words stay apart.
 * Tabs and carriage returns stay. Signs that XML 1.0 and spreadsheets cannot hold are left out. A format then only
 * quotes or escapes the result.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNWRITABLE, '');
}
