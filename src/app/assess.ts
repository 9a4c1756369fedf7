import type { FileError } from '../answers/file/fileError.ts';
import { parseFile } from '../answers/file/parseFile.ts';
import { assess } from '../assessment/assess.ts';
import { DEFAULT_METHODOLOGY } from '../assessment/methodology.ts';
import { methodologyFor } from '../assessment/weighting.ts';
import { type Input, inputsOf } from './assess/inputs.ts';

/**
 * `npm run -s assess -- FILE…`: prints `{file, id, assessment}` as one JSON line a file. `-` reads files as JSON Lines
 * from standard input; a named file may hold them too. `file` is the argument as given, with `:N` after it for line N.
 * A bad input prints one line on standard error and nothing on standard output; the others are still assessed, and the
 * exit code is 1.
 */
async function main(files: readonly string[]): Promise<boolean> {
  let good = true;
  for (const file of files) {
    for await (const input of inputsOf(file)) good = assessInput(input) && good;
  }
  return good;
}

/** Whatever is wrong with one of them is told, and touches none of the others. */
function assessInput({ name, read }: Input): boolean {
  try {
    if ('failure' in read) throw read.failure;
    return 'error' in read ? refuse(name, read.error) : assessText(name, read.text, read.line);
  } catch (failure) {
    return complain(name, '', failure instanceof Error ? failure.message : String(failure));
  }
}

function assessText(name: string, text: string, line: number | undefined): boolean {
  let row = 0;
  const parsed = parseFile(text, { newId: () => `row-${++row}`, methodology: DEFAULT_METHODOLOGY, line });
  if (!parsed.ok) return refuse(name, parsed.error);
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
      return 'not UTF-8 or UTF-16';
    case 'notOurFormat':
      return 'not an e-service assessment';
    case 'newerVersion':
      return `format version ${error.version} is newer than ${error.known}`;
    case 'tooLarge':
    case 'tooLargeMany':
      return `larger than ${error.max / 1_000_000} MB`;
    case 'tooDeep':
      return `nested deeper than ${error.max} levels`;
    case 'invalidValue':
      return ['invalid value', error.problem?.code].filter(Boolean).join(': ');
    case 'unknownOption':
      return 'unknown option';
    case 'failed':
      return 'reading it failed';
  }
}

const refuse = (file: string, error: FileError): boolean =>
  complain(file, 'path' in error ? error.path : '', reasonOf(error));

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
