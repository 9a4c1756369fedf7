/** The sign for an encoded byte. Signs of several bytes are not needed: none of them is an ASCII letter or digit. */
function signOf(code: string): string {
  const byte = parseInt(code, 16);
  return byte > 0x7f ? ' ' : String.fromCharCode(byte);
}

/** Mail programs never encode a letter or digit. If one appears here, the line end after the `=` was lost. */
const unquoted = (whole: string, code: string): string => {
  const sign = signOf(code);
  return /[A-Za-z\d]/.test(sign) ? whole : sign;
};

/** `&nbsp;`, `&#173;`, `&#xAD;`. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,12}\d?);/gi;
/** `=` at the end of a line: the line goes on (RFC 2045, quoted-printable). */
const SOFT_LINE_END = /=[^\S\r\n]*(?:\r\n|\r|\n)/g;
/** `=3D` encodes one byte. */
const QUOTED = /=([\dA-F]{2})/g;

/**
 * A text without the encoding of mail programs: percent signs (even repeated), `=3D` and soft line ends, HTML entities
 * and tags. Signs other than ASCII letters, digits, `_` and `-` may come back as a space.
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
