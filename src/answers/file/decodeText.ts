export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that the byte order mark names; undefined where there is no mark. */
export function markOf([first, second, third, fourth]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  // UTF-32 begins with the same mark and two zeros. The program does not read it.
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * The encoding that the beginning of a file shows. A byte order mark names it. Without a mark, the zero bytes of UTF-16
 * give it away, because JSON begins with an ASCII sign.
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
 * The text of bytes in UTF-8 or UTF-16, without a byte order mark. Undefined for any other bytes: guessing would bring
 * broken letters into the answers.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
