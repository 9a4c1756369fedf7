import type { FileError } from '../../answers/file/fileError.ts';

/** The reasons of the closed list in the short words of a terminal. */
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

/** File, path and reason on one line, whatever characters they hold. */
export function complaint(file: string, error: FileError | string): string {
  const [path, reason] =
    typeof error === 'string' ? ['', error] : ['path' in error ? error.path : '', reasonOf(error)];
  const parts = [file, path, reason].filter((part) => part !== '');
  return `${parts.join(': ').replace(/[\r\n\u2028\u2029]+/g, ' ')}\n`;
}
