import type { Key } from '../../../locales/words.ts';
import { stateOf } from '../../answers/browser/version.ts';
import type { Pieces } from '../../answers/file/byteLines.ts';
import { type FileError, fileErrorSentence } from '../../answers/file/fileError.ts';
import { fileTexts, MANY_MAX } from '../../answers/file/fileTexts.ts';
import type { OpenedFile } from '../../session/ports.ts';
import type { Session } from '../../session/session.ts';
import { failureWords } from '../failureWords.ts';

export interface TakenOne {
  readonly id: string;
  readonly file: string;
  readonly read: OpenedFile;
}

/** The outcome of taking chosen files. */
export type TakenFile =
  | { readonly kind: 'refused'; readonly file: string; readonly why: RefusalReason }
  /** Nothing is stored yet, because the reader must know or decide something first. */
  | { readonly kind: 'ask'; readonly read: OpenedFile }
  | { readonly kind: 'many'; readonly texts: readonly ReadText[] }
  /** `same`: the browser already has these contents, so nothing was done. */
  | ({ readonly kind: 'opened' | 'same' } & TakenOne);

/** Whether this file, or one with the same contents, was opened before. */
export const isHere = ({ existing, assessment }: OpenedFile): boolean =>
  existing !== undefined && stateOf(existing) === stateOf(assessment);

/** Reads chosen files and opens what needs no question; undefined if no file was chosen. */
export async function takeFiles(
  files: readonly File[],
  readFile: Session['readFile'],
): Promise<TakenFile | undefined> {
  const texts = await readFiles(files);
  const [first] = texts;
  if (!first) return undefined;
  if (texts.length > 1) return { kind: 'many', texts };
  const read = await readFound(first, readFile);
  if (!read.ok) return { kind: 'refused', file: first.file, why: read.why };
  const opened = { id: read.assessment.id, file: first.file, read };
  if (isHere(read)) return { kind: 'same', ...opened };
  if (read.existing || read.warnings.length > 0) return { kind: 'ask', read };
  await read.store();
  return { kind: 'opened', ...opened };
}

export interface RefusalReason {
  readonly key: Key;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface Refused {
  readonly ok: false;
  readonly why: RefusalReason;
}

/** The text of one assessment in the chosen files, or why it cannot be read. */
export type ReadText = {
  readonly file: string;
  /** The line, in a file with several assessments. */
  readonly line?: number | undefined;
} & ({ readonly text: string } | Refused);

/** How many bytes are read at once. */
const PIECE = 4_000_000;

async function* piecesOf(file: Blob): Pieces {
  for (let start = 0; start < file.size; start += PIECE) {
    yield new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer());
  }
}

const refusedAs = (why: RefusalReason): Refused => ({ ok: false, why });
const refusedFor = (error: FileError): Refused => refusedAs(fileErrorSentence(error));

async function readOne(file: File, name: string): Promise<ReadText[]> {
  const texts: ReadText[] = [];
  let length = 0;
  try {
    for await (const { line, ...read } of fileTexts(() => piecesOf(file))) {
      if ('text' in read) length += read.text.length;
      if (length > MANY_MAX) return [{ file: name, ...refusedFor({ code: 'tooLargeMany', max: MANY_MAX }) }];
      texts.push({ file: name, line, ...('text' in read ? read : refusedFor(read.error)) });
    }
  } catch {
    return [{ file: name, ...refusedAs({ key: 'ui.file.unreadable' }) }];
  }
  return texts;
}

/**
 * All assessments in the chosen files, in order. A file may hold several. `nameOf` distinguishes files of the same name
 * in different folders.
 */
export async function readFiles(
  files: readonly File[],
  nameOf: (file: File) => string = ({ name }) => name,
): Promise<ReadText[]> {
  const texts: ReadText[][] = [];
  for (const file of files) texts.push(await readOne(file, nameOf(file)));
  return texts.flat();
}

/** Reads one entry without storing it. Rejects if the part of the program that reads files cannot be loaded. */
export async function readFound(
  each: ReadText,
  readFile: Session['readFile'],
): Promise<OpenedFile | Refused> {
  if (!('text' in each)) return each;
  const read = await readFile(each.text, each.line);
  return read.ok ? read : refusedFor(read.error);
}

/** Reads all entries. A bad one does not affect the others. `progress` is called with the number read so far. */
export async function readAllFound(
  texts: readonly ReadText[],
  readFile: Session['readFile'],
  progress: (done: number) => void = () => undefined,
): Promise<ReadAssessment[]> {
  const all: ReadAssessment[] = [];
  for (const each of texts) {
    const read = await readFound(each, readFile).catch((cause) => refusedAs(failureWords(cause)));
    all.push({ file: each.file, line: each.line, read });
    progress(all.length);
  }
  return all;
}

/** One assessment in the chosen files: its place and its content. */
export interface ReadAssessment extends Pick<ReadText, 'file' | 'line'> {
  readonly read: OpenedFile | Refused;
}
