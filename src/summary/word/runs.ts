import { type ParagraphChild, TextRun } from 'docx';
import { cleanText } from '../../answers/model/cleanText.ts';
import type { Run, Text } from '../blocks/block.ts';
import { QUIET } from './styles.ts';

/** A text as runs; every line after the first begins with a break. */
export function runsOf(text: Text): ParagraphChild[] {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  return runs.flatMap(({ text: own, bold, italics, quiet }) =>
    cleanText(own)
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
