import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pieces } from '../../answers/file/byteLines.ts';
import type { FileError } from '../../answers/file/fileError.ts';
import { type FileText, fileTexts, lineTexts, MANY_MAX } from '../../answers/file/fileTexts.ts';

/** One assessment of an argument, or why it cannot be read. */
export interface Input {
  /** The argument as given, or the file in a folder that was given, with `:N` after it for line N. */
  readonly name: string;
  readonly read: FileText | { readonly failure: string };
}

const ASSESSMENTS = /\.jsonl?$/i;

export const wordsOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure);

/** What a pipe holds; undefined where that is more than fits into memory. */
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

/** A file as often as it is asked for. A pipe, as a shell makes for `<(command)`, can be read only once. */
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

/** What can go wrong with one file touches none of the others. */
async function* inputsIn(name: string, texts: AsyncIterable<FileText>): AsyncGenerator<Input> {
  try {
    for await (const read of texts) {
      yield { name: read.line === undefined ? name : `${name}:${read.line}`, read };
    }
  } catch (failure) {
    yield { name, read: { failure: wordsOf(failure) } };
  }
}

/** The files of a folder and of those inside it, by their names. A link to a folder is not followed: it may lead back. */
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

/** A pipe in a folder waits for somebody who may never write, and a device may never end. Only who names one wants that. */
async function mayWait(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads as the app does: one assessment, or many in lines; of a folder all that ends in `.json` or `.jsonl`. Standard input holds lines. */
export async function* inputsOf(argument: string): AsyncGenerator<Input> {
  if (argument === '-') {
    yield* inputsIn(argument, lineTexts(process.stdin));
    return;
  }
  const found = await stat(argument).catch(() => undefined);
  if (found?.isDirectory()) yield* inputsUnder(argument);
  else yield* inputsIn(argument, namedFile(argument, found !== undefined && !found.isFile()));
}
