import { FILE_MAX } from './envelope.ts';

/** The longest address that is still handed on whole by mail programs and chats. */
export const LINK_MAX = 8000;

export const canCompress = (): boolean => typeof CompressionStream !== 'undefined';

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The data as it was made, out of what mail programs leave of it: signs around a link, spaces and line ends inside, `=` at
 * the end of a line, percent signs, and what a click counter adds after `?` or `&`.
 */
function plainData(text: string): string {
  const spelled = text
    .replace(/%25/g, '%')
    .replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  // A whole link, also inside that of a mail program that checks it: the data follow the last such address.
  return spelled
    .replace(/^.*\/open\//s, '')
    .replace(/[?&#].*$/s, '')
    .replace(/[^\w-]/g, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(plainData(text).replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}

/** A text compressed (deflate, RFC 1951) and written in letters, digits, `-` and `_`. */
export async function encodeLink(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/**
 * The text that `encodeLink` was given; undefined where the data is damaged or unpacks to more than a file may have: a few
 * thousand characters can hold millions of the same letter.
 */
export async function decodeLink(data: string): Promise<string | undefined> {
  try {
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
  } catch {
    return undefined;
  }
}
