import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pieces } from '../../answers/file/byteLines.ts';
import type { FileError } from '../../answers/file/fileError.ts';
import { type FileText, fileTexts, lineTexts, MANY_MAX } from '../../answers/file/fileTexts.ts';

/** One assessment from an argument, or why it cannot be read. */
export interface Input {
  /** The argument, or the path of a file inside a given folder. `:N` follows for line N. */
  readonly name: string;
  readonly read: FileText | { readonly failure: string };
}

const ASSESSMENTS = /\.jsonl?$/i;

export const wordsOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure);

/** The content of a pipe; undefined if it does not fit into memory. */
async function drained(pieces: Pieces): Promise<Uint8Array[] | undefined> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > MANY_MAX) return undefined;
    kept.push(piece);
  }
  return kept;
}

/** A file that can be read several times. A pipe, such as a shell makes for `<(command)`, can be read only once. */
async function readable(name: string, isPipe: boolean): Promise<(() => Pieces) | undefined> {
  const file = () => createReadStream(name, { highWaterMark: 1 << 20 });
  if (!isPipe) return file;
  const pieces = await drained(file());
  return (
    pieces &&
    async function* () {
      yield* pieces;
    }
  );
}

async function* namedFile(name: string, isPipe: boolean): AsyncGenerator<FileText> {
  const read = await readable(name, isPipe);
  const tooLarge: FileError = { code: 'tooLargeMany', max: MANY_MAX };
  if (read) yield* fileTexts(read);
  else yield { error: tooLarge };
}

/** An error in one file does not affect the others. */
async function* inputsIn(name: string, texts: AsyncIterable<FileText>): AsyncGenerator<Input> {
  try {
    for await (const read of texts) {
      yield { name: read.line === undefined ? name : `${name}:${read.line}`, read };
    }
  } catch (failure) {
    yield { name, read: { failure: wordsOf(failure) } };
  }
}

/**
 * The files in a folder and its subfolders, sorted by name. Links to folders are not followed, because they may lead
 * back.
 */
async function* inputsUnder(folder: string): AsyncGenerator<Input> {
  let entries: Awaited<ReturnType<typeof entriesOf>>;
  try {
    entries = await entriesOf(folder);
  } catch (failure) {
    yield { name: folder, read: { failure: wordsOf(failure) } };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* inputsUnder(path);
    else if (!ASSESSMENTS.test(entry.name)) continue;
    else if (!entry.isFile() && (await mayWait(path)))
      yield { name: path, read: { failure: 'neither a file nor a folder' } };
    else yield* inputsIn(path, namedFile(path, false));
  }
}

/**
 * A pipe may wait forever for somebody to write, and a device may never end. They are read only if the caller names
 * them.
 */
async function mayWait(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Reads what the app reads: one assessment, or one on each line. In a folder it reads all files that end in `.json` or
 * `.jsonl`. Standard input has one assessment on each line.
 */
export async function* inputsOf(argument: string): AsyncGenerator<Input> {
  if (argument === '-') {
    yield* inputsIn(argument, lineTexts(process.stdin));
    return;
  }
  const found = await stat(argument).catch(() => undefined);
  if (found?.isDirectory()) yield* inputsUnder(argument);
  else yield* inputsIn(argument, namedFile(argument, found !== undefined && !found.isFile()));
}
