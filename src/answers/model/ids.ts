/** Random bytes as `crypto.getRandomValues` fills them. */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/** A UUID, version 4 (RFC 9562). `crypto.randomUUID` is missing on plain http, which intranets use. */
export function newUuid(random: FillRandom): string {
  const bytes = random(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16);
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16);
    return byte.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
