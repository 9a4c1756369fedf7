/**
 * The beginning of a text, as far as it fits, without cutting within a sign: an emoji or a letter with its accents
 * stays whole or is left out. `fits` is asked with each longer beginning and the number of its signs.
 */
export function wholeSigns(text: string, fits: (start: string, signs: number) => boolean): string {
  let start = '';
  let signs = 0;
  for (const { segment } of new Intl.Segmenter('lv').segment(text)) {
    if (!fits(start + segment, ++signs)) break;
    start += segment;
  }
  return start;
}
