import { cleanText } from '../../answers/model/cleanText.ts';

/** Lines of text as a terminal may get them: a text of the file breaks no line and steers nothing. */
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
