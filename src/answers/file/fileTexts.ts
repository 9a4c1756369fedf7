import { type ByteLine, byteLines, createBytes, type Pieces } from './byteLines.ts';
import { decodeText } from './decodeText.ts';
import { FILE_MAX } from './envelope.ts';
import type { FileError } from './fileError.ts';

/** How many bytes of assessments may be in memory at once. */
export const MANY_MAX = 250_000_000;

/** One assessment as it stands in a file, or why it cannot be read. It is the whole file, or a line of JSON Lines. */
export type FileText = {
  /** Number of the line, from 1; missing if the file is one assessment. */
  readonly line?: number;
} & ({ readonly text: string } | { readonly error: FileError });

const TOO_LARGE: FileError = { code: 'tooLarge', max: FILE_MAX };
const NOT_TEXT: FileError = { code: 'notText' };

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether one line is an assessment by itself. A quick look for its marks comes first, because most lines of other
 * files have none.
 */
const isOneLine = (text: string): boolean =>
  text.startsWith('{') && text.includes('"format"') && isJson(text);

function textOf({ bytes, encoding }: Pick<ByteLine, 'bytes'> & Partial<ByteLine>): FileText {
  if (!bytes) return { error: TOO_LARGE };
  const text = decodeText(bytes, encoding);
  return text === undefined ? { error: NOT_TEXT } : { text };
}

/** Each line of JSON Lines. An empty line is skipped but counted. */
export async function* lineTexts(pieces: Pieces): AsyncGenerator<FileText & { readonly line: number }> {
  for await (const line of byteLines(pieces)) {
    const read = textOf(line);
    if ('error' in read) yield { line: line.number, error: read.error };
    else if (read.text.trim() !== '') yield { line: line.number, text: read.text.replace(/\r$/, '') };
  }
}

/**
 * Whether a file is JSON Lines: it has several lines, and the first is JSON or any of them is an assessment. One broken
 * line, even the first, must not hide the others.
 */
async function isLines(pieces: Pieces): Promise<boolean> {
  let first: boolean | undefined;
  for await (const each of lineTexts(pieces)) {
    if (first === undefined) first = 'text' in each && isJson(each.text);
    else if (first || ('text' in each && isOneLine(each.text))) return true;
  }
  return false;
}

async function wholeText(pieces: Pieces): Promise<FileText> {
  const whole = createBytes();
  for await (const piece of pieces) whole.add(piece);
  return textOf({ bytes: whole.take() });
}

/** The texts in a file. The file is read twice: its type may show only at the end, and it may not fit into memory. */
export async function* fileTexts(read: () => Pieces): AsyncGenerator<FileText> {
  if (await isLines(read())) yield* lineTexts(read());
  else yield await wholeText(read());
}
