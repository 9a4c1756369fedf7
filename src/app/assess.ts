import { open } from 'node:fs/promises';
import { decodeText } from '../answers/file/decodeText.ts';
import { FILE_MAX } from '../answers/file/envelope.ts';
import type { FileError } from '../answers/file/fileError.ts';
import { fileTexts, MANY_MAX } from '../answers/file/fileTexts.ts';
import { parseFile } from '../answers/file/parseFile.ts';
import { assess } from '../assessment/assess.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import { methodologyFor } from '../assessment/weighting.ts';

/**
 * `npm run -s assess -- FILE…`: prints `{file, id, assessment}` as one JSON line a file. `-` reads files as JSON Lines
 * from standard input; a named file may hold them too. `file` is the argument as given, with `:N` after it for line N.
 * A bad input prints one line on standard error and nothing on standard output; the others are still assessed, and the
 * exit code is 1.
 */
async function main(inputs: readonly string[]): Promise<boolean> {
  let good = true;
  for (const input of inputs) {
    for await (const { name, text } of input === '-' ? standardInput() : namedFile(input)) {
      good = assessText(name, text) && good;
    }
  }
  return good;
}

interface Input {
  readonly name: string;
  /** An error where it cannot be read. */
  readonly text: string | Error;
}

const NOT_TEXT = new Error('not UTF-8 or UTF-16');
const tooLarge = (max: number) => new Error(reasonOf({ code: 'tooLarge', max }));

async function textsOf(name: string) {
  const file = await open(name);
  try {
    // Before it is read: its text would not even fit into memory.
    if ((await file.stat()).size > MANY_MAX) return tooLarge(MANY_MAX);
    return fileTexts(await file.readFile()) ?? NOT_TEXT;
  } finally {
    await file.close();
  }
}

/** Reads as the app does: one assessment, or many in lines. */
async function* namedFile(name: string): AsyncGenerator<Input> {
  const texts = await textsOf(name).catch((error: Error) => error);
  if (texts instanceof Error) yield { name, text: texts };
  else for (const { text, line } of texts) yield { name: line ? `${name}:${line}` : name, text };
}

/** The lines of standard input as bytes; of one that is longer than an assessment may be, no more than tells that. */
async function* linesOfInput(): AsyncGenerator<Buffer> {
  let kept: Buffer[] = [];
  let length = 0;
  const add = (bytes: Buffer) => {
    if (length <= FILE_MAX) kept.push(bytes);
    length += bytes.length;
  };
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      add(piece.subarray(start, end));
      yield Buffer.concat(kept);
      [kept, length, start] = [[], 0, end + 1];
    }
    add(piece.subarray(start));
  }
  if (length > 0) yield Buffer.concat(kept);
}

async function* standardInput(): AsyncGenerator<Input> {
  let line = 0;
  for await (const bytes of linesOfInput()) {
    line++;
    const text = bytes.length > FILE_MAX ? tooLarge(FILE_MAX) : (decodeText(bytes) ?? NOT_TEXT);
    // A line of nothing is no file, but it has its number.
    if (text instanceof Error || text.trim() !== '') yield { name: `-:${line}`, text };
  }
}

function assessText(name: string, text: string | Error): boolean {
  if (text instanceof Error) return complain(name, '', text.message);
  let row = 0;
  const parsed = parseFile(text, { newId: () => `row-${++row}`, methodology: DEFAULT_METHODOLOGY });
  if (!parsed.ok)
    return complain(name, 'path' in parsed.error ? parsed.error.path : '', reasonOf(parsed.error));
  const { assessment } = parsed;
  const result = assess(assessment.answers, methodologyFor(assessment.methodology));
  const infinite = (_key: string, value: unknown) =>
    value === Number.POSITIVE_INFINITY ? 'Infinity' : value;
  process.stdout.write(
    `${JSON.stringify({ file: name, id: assessment.id, assessment: result }, infinite)}\n`,
  );
  return true;
}

/** The reasons of the closed list, for a terminal. */
function reasonOf(error: FileError): string {
  switch (error.code) {
    case 'notJson':
      return error.place ? `not JSON at line ${error.place.line}, column ${error.place.column}` : 'not JSON';
    case 'notText':
      return NOT_TEXT.message;
    case 'notOurFormat':
      return 'not an e-service assessment';
    case 'newerVersion':
      return `format version ${error.version} is newer than ${error.known}`;
    case 'tooLarge':
      return `larger than ${error.max / 1_000_000} MB`;
    case 'tooDeep':
      return `nested deeper than ${error.max} levels`;
    case 'invalidValue':
      return ['invalid value', error.problem?.code].filter(Boolean).join(': ');
    case 'unknownOption':
      return 'unknown option';
  }
}

/** File, path and reason on one line, whatever characters they hold. */
function complain(file: string, path: string, reason: string): boolean {
  const parts = [file, path, reason].filter((part) => part !== '');
  process.stderr.write(`${parts.join(': ').replace(/[\r\n]+/g, ' ')}\n`);
  return false;
}

// Who reads only the first lines, as `head` does, has all that was wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const inputs = process.argv.slice(2);
if (inputs.length === 0) {
  process.stderr.write('Usage: npm run -s assess -- FILE… (or - for JSON Lines on standard input)\n');
  process.exitCode = 2;
} else if (!(await main(inputs))) {
  process.exitCode = 1;
}
