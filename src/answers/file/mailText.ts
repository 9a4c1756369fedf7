/** The sign of a byte that was spelled out. Of a sign of several bytes nothing is needed: no letter or digit of ASCII is one. */
function signOf(code: string): string {
  const byte = parseInt(code, 16);
  return byte > 0x7f ? ' ' : String.fromCharCode(byte);
}

/** A letter or digit is never spelled out in a mail: there the line has lost its end after the `=`. */
const unquoted = (whole: string, code: string): string => {
  const sign = signOf(code);
  return /[A-Za-z\d]/.test(sign) ? whole : sign;
};

/** `&nbsp;`, `&#173;`, `&#xAD;`. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12}\d?);/gi;
/** `=` at the end of a line: the line goes on (RFC 2045, quoted-printable). */
const SOFT_LINE_END = /=[^\S\r\n]*(?:\r\n|\r|\n)/g;
/** `=3D`: one byte. */
const QUOTED = /=([\dA-F]{2})/g;

/**
 * A text as it was before a mail program spelled out its signs: percent signs, however often, `=3D` and soft line ends,
 * entities and tags of HTML. What is no letter, digit, `_` or `-` of ASCII may come back as a space.
 */
export function asSent(text: string): string {
  return text
    .replace(/%(?:25)+/g, '%')
    .replace(/%([\da-f]{2})/gi, (_, code: string) => signOf(code))
    .replace(SOFT_LINE_END, '')
    .replace(QUOTED, unquoted)
    .replace(/&amp;/gi, '&')
    .replace(ENTITY, ' ')
    .replace(/<\/?[a-z][^<>:]*>/gi, ' ');
}
