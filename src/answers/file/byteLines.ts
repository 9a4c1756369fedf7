import { type Encoding, encodingOf, markOf } from './decodeText.ts';
import { FILE_MAX } from './envelope.ts';

/** A file or a stream in pieces, so that a large one is never in memory as a whole. */
export type Pieces = AsyncIterable<Uint8Array>;

/**
 * More bytes than one assessment can have in any encoding. UTF-16 needs up to twice the bytes of UTF-8, and a mark
 * before them.
 */
export const BYTES_MAX = 2 * FILE_MAX + 4;

export interface ByteLine {
  /** The first line is 1. */
  readonly number: number;
  readonly encoding: Encoding;
  /** The bytes without the line end; undefined if there are more than `BYTES_MAX`. */
  readonly bytes: Uint8Array | undefined;
}

/** This many bytes show the encoding of a line. */
const BEGINNING = 4;
const LINE_FEED = 0x0a;
const BRACE = 0x7b;

/** Collects bytes up to the limit. */
export function createBytes() {
  let kept: Uint8Array[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(bytes: Uint8Array) {
      length += bytes.length;
      if (length <= BYTES_MAX) kept.push(bytes);
      else kept = [];
    },
    /** Returns the collected bytes, or undefined if there were too many. Then starts again. */
    take(): Uint8Array | undefined {
      const [parts, size] = [kept, length];
      [kept, length] = [[], 0];
      if (size > BYTES_MAX) return undefined;
      return parts.length === 1 ? parts[0] : joined(parts, size);
    },
  };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The encoding of the line that begins here, if a mark or the brace of an object shows it. */
function begunAs(bytes: Uint8Array): Encoding | undefined {
  const [first, second = 0] = bytes;
  const marked = markOf(bytes);
  if (marked) return marked;
  if (first === BRACE ? second < 0x80 : first === 0 && second === BRACE) return encodingOf(bytes);
  return undefined;
}

/**
 * The next line end at or after `from`. `before` is how many bytes of the line came earlier. If another file follows, a
 * line feed of one byte ends the line even in UTF-16; otherwise that file would become part of it.
 */
function nextEnd(bytes: Uint8Array, from: number, before: number, encoding: Encoding) {
  for (let at = bytes.indexOf(LINE_FEED, from); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (encoding === 'utf-8') return { at, next: at + 1 };
    const even = (before + at - from) % 2 === 0;
    if (encoding === 'utf-16le' && even && bytes[at + 1] === 0) return { at, next: at + 2 };
    if (encoding === 'utf-16be' && !even && at > from && bytes[at - 1] === 0)
      return { at: at - 1, next: at + 1 };
    const following = bytes.subarray(at + 1, at + 1 + BEGINNING);
    if (markOf(following) || begunAs(following) === 'utf-8') return { at, next: at + 1 };
  }
  return undefined;
}

/**
 * The lines of a file or a stream. Files in several encodings may be joined, so each line is read in its own encoding.
 */
export async function* byteLines(pieces: Pieces): AsyncGenerator<ByteLine> {
  let number = 1;
  let encoding: Encoding | undefined;
  const line = createBytes();
  let rest: Uint8Array = new Uint8Array();

  function* cut(bytes: Uint8Array, last: boolean): Generator<ByteLine> {
    // The meaning of a byte may depend on the bytes after it.
    const until = last ? bytes.length : bytes.length - BEGINNING;
    let from = 0;
    while (from < until) {
      if (line.length === 0) {
        const beginning = bytes.subarray(from, from + BEGINNING);
        encoding = begunAs(beginning) ?? encoding ?? encodingOf(beginning);
      }
      const end = nextEnd(bytes, from, line.length, encoding ?? 'utf-8');
      const to = Math.min(end?.at ?? until, until);
      line.add(bytes.subarray(from, to));
      from = to;
      if (!end || end.at >= until) break;
      yield { number, encoding: encoding ?? 'utf-8', bytes: line.take() };
      number++;
      from = end.next;
    }
    rest = bytes.subarray(from);
  }

  for await (const piece of pieces) {
    yield* cut(rest.length > 0 ? joined([rest, piece], rest.length + piece.length) : piece, false);
  }
  yield* cut(rest, true);
  if (line.length > 0) yield { number, encoding: encoding ?? 'utf-8', bytes: line.take() };
}
