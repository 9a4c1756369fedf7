import type { FileError } from '../../answers/file/fileError.ts';

/** The reasons of `FileError` in a few words for the terminal. */
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

/** Signs that end a line, control a terminal, or reverse the direction of text. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;
/** How many characters of a path are shown. Its names come from the file and may be as long as the file. */
const SHOWN = 300;

const shortened = (path: string): string =>
  path.length <= SHOWN ? path : `${path.slice(0, SHOWN / 2)}…${path.slice(-SHOWN / 2)}`;

/** File, path and reason on one line, whatever characters they contain. */
export function complaint(file: string, error: FileError | string): string {
  const [path, reason] =
    typeof error === 'string' ? ['', error] : ['path' in error ? shortened(error.path) : '', reasonOf(error)];
  const parts = [file, path, reason].filter((part) => part !== '');
  return `${parts.join(': ').replace(STEERING, ' ')}\n`;
}
