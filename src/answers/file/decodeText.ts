export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that the byte order mark names; undefined where the bytes begin with none. */
export function markOf([first, second, third, fourth]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  // UTF-32 begins with the same mark and two more zeros. It is not read.
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * How the beginning of a file says it is written: by its byte order mark, or else by the zero bytes that letters of ASCII,
 * with which each JSON begins, have in UTF-16.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  const marked = markOf(bytes);
  if (marked) return marked;
  if (first === 0 && second !== 0 && second !== undefined) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0) return 'utf-16le';
  return 'utf-8';
}

/**
 * The text of bytes in UTF-8 or UTF-16, without a byte order mark. Undefined where they are neither: read as if they were,
 * they would bring broken letters into the answers.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
