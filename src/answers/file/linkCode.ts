import { FILE_MAX } from './envelope.ts';
import { asSent } from './mailText.ts';

/** The longest address that mail programs and chats still pass on complete. */
export const LINK_MAX = 8000;

export const canCompress = (): boolean => typeof CompressionStream !== 'undefined';

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Signs that look like a hyphen. Word processors put them in the place of the hyphens in the data. */
const HYPHENS = /[\u2010-\u2012\u2212\ufe63\uff0d]/g;
/** Word processors turn one hyphen, or two, into one of these. A person may also have typed one after the link. */
const DASHES = /[\u2013-\u2015]/g;
/** How many pieces of a text are tried in the search for the end of the data. */
const PIECES_MAX = 200;

/**
 * What the data of a link may be in a pasted text, the likeliest first. Mail programs surround a link with signs, and
 * break it with line ends, spaces and encoded signs. People and click counters add text after it.
 */
function* readings(text: string): Generator<string> {
  // `=` and two digits usually encode a sign. If the line end after the `=` was lost, the digits belong to the data.
  for (const sent of new Set([asSent(text), asSent(text.replaceAll('=', ' '))])) {
    // The link may stand inside the address of a link scanner, so the data follow the last `/open/`.
    const data = sent.replace(/^.*\/open\//s, '').replace(HYPHENS, '-');
    for (const dash of data.search(DASHES) >= 0 ? ['--', '-', ' '] : [' ']) {
      const pieces = data.replace(DASHES, dash).match(/[\w-]+/g) ?? [];
      yield pieces.join('');
      for (let count = 1; count < Math.min(pieces.length, PIECES_MAX); count++) {
        yield pieces.slice(0, count).join('');
      }
    }
  }
}

function fromBase64Url(data: string): Uint8Array<ArrayBuffer> {
  const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}

/** A text compressed (deflate, RFC 1951) and written in letters, digits, `-` and `_`. */
export async function encodeLink(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Unpacks the data of a link. Undefined if the text is longer than a file may be; rejects if the data are damaged. */
async function unpacked(data: string): Promise<string | undefined> {
  const packed = new Blob([fromBase64Url(data)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > FILE_MAX) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(chunks).arrayBuffer());
}

/**
 * The text that `encodeLink` was given. Undefined if the data are damaged or unpack to more than a file may have: a few
 * thousand characters can hold millions of the same letter.
 */
export async function decodeLink(text: string): Promise<string | undefined> {
  for (const data of readings(text)) {
    try {
      return await unpacked(data);
    } catch {
      // The next reading may be the right one.
    }
  }
  return undefined;
}
