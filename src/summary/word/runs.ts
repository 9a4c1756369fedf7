import { type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { cleanText } from '../../answers/model/cleanText.ts';
import { type InlineRenderers, renderText, type Text } from '../blocks/block.ts';
import { QUIET } from './styles.ts';

const INLINE: InlineRenderers<ParagraphChild[]> = {
  text: ({ text }) => linesOf(text),
  strong: ({ text }) => linesOf(text, { bold: true }),
  remark: ({ text }) => linesOf(text, { italics: true }),
  note: ({ text }) => linesOf(text, { color: QUIET }),
  // A document cannot link to a page of the program.
  question: ({ text }) => linesOf(text, { color: QUIET }),
  box: () => linesOf('☐'),
  lineBreak: () => [new TextRun({ break: 1 })],
};

export const runsOf = (text: Text): ParagraphChild[] => renderText(INLINE, text).flat();

/** Each line after the first begins with a break. */
function linesOf(text: string, look: IRunOptions = {}): ParagraphChild[] {
  return cleanText(text)
    .replaceAll('\t', ' ')
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
