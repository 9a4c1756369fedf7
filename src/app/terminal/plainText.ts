import { cleanText } from '../../answers/model/cleanText.ts';

/** Lines of text that are safe for a terminal: texts from the file break no line and control nothing. */
export function plainText(lines: readonly string[]): string {
  return lines
    .map(
      (line) =>
        `${cleanText(line)
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim()}\n`,
    )
    .join('');
}
