import { type ParagraphChild, TextRun } from 'docx';
import type { Run, Text } from './blocks.ts';
import { QUIET } from './styles.ts';

/** Characters that XML 1.0 does not allow at all; lone halves of pairs among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into the file
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as runs; every line after the first begins with a break. */
export function runsOf(text: Text): ParagraphChild[] {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  return runs.flatMap(({ text: own, bold, italics, quiet }) =>
    own
      .replace(NOT_XML, '')
      .replaceAll('\t', ' ')
      .split(/\r\n|\r|\n/)
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(index > 0 && { break: 1 }),
            ...(bold && { bold }),
            ...(italics && { italics }),
            ...(quiet && { color: QUIET }),
          }),
      ),
  );
}
