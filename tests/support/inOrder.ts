/** Looks for each text after the one before it; throws at the first text that is missing. */
export function inOrder(texts: readonly string[], wanted: readonly string[]): void {
  let at = -1;
  for (const text of wanted) {
    const next = texts.findIndex((each, index) => index > at && each.includes(text));
    if (next < 0) throw new Error(`Not found after "${texts[at]}": ${text}`);
    at = next;
  }
}
