/** The digits of a fingerprint that the paper shows, in groups of four: "3f9a 77c1 e02d". */
export function shortFingerprint(fingerprint: string): string {
  return (
    fingerprint
      .replace(/^sha256:/, '')
      .slice(0, 12)
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
