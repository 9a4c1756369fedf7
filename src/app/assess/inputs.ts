import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Pieces } from '../../answers/file/byteLines.ts';
import type { FileError } from '../../answers/file/fileError.ts';
import { type FileText, fileTexts, lineTexts, MANY_MAX } from '../../answers/file/fileTexts.ts';

/** One assessment of an argument, or why it cannot be read. */
export interface Input {
  /** The argument as given, with `:N` after it for line N. */
  readonly name: string;
  readonly read: FileText | { readonly failure: unknown };
}

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
async function readable(name: string): Promise<(() => Pieces) | undefined> {
  const file = () => createReadStream(name, { highWaterMark: 1 << 20 });
  if (
    await stat(name).then(
      (found) => found.isFile() || found.isDirectory(),
      () => true,
    )
  )
    return file;
  const pieces = await drained(file());
  return (
    pieces &&
    async function* () {
      yield* pieces;
    }
  );
}

async function* namedFile(name: string): AsyncGenerator<FileText> {
  const read = await readable(name);
  const tooLarge: FileError = { code: 'tooLargeMany', max: MANY_MAX };
  if (read) yield* fileTexts(read);
  else yield { error: tooLarge };
}

/** Reads as the app does: one assessment, or many in lines. Standard input holds lines. */
export async function* inputsOf(argument: string): AsyncGenerator<Input> {
  try {
    for await (const read of argument === '-' ? lineTexts(process.stdin) : namedFile(argument)) {
      yield { name: read.line === undefined ? argument : `${argument}:${read.line}`, read };
    }
  } catch (failure) {
    yield { name: argument, read: { failure } };
  }
}
