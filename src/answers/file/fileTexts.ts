import { decodeText } from './decodeText.ts';

/** One assessment as it stands in a file: the whole of it, or a line of JSON Lines. */
export interface FileText {
  readonly text: string;
  /** Number of the line, from 1; missing where the file is one assessment. */
  readonly line?: number;
}

/** Bytes that a file of many assessments may have; it is looked at before a larger one would fill the memory. */
export const MANY_MAX = 250_000_000;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** An assessment of its own on one line; the marks are looked for first, since most lines of other files have none. */
const isOneLine = (text: string): boolean =>
  text.startsWith('{') && text.includes('"format"') && isJson(text);

/**
 * The texts in the bytes of a file. It is JSON Lines where it has several lines, and the first of them is JSON or one is an
 * assessment: a broken line, the first one too, must not hide the others. Undefined where the bytes are no text.
 */
export function fileTexts(bytes: Uint8Array): FileText[] | undefined {
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  const filled = lines.filter((each) => each.text.trim() !== '');
  const [first] = filled;
  if (!first || filled.length === 1) return [{ text }];
  return isJson(first.text) || filled.some((each) => isOneLine(each.text)) ? filled : [{ text }];
}
