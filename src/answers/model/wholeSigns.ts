/**
 * The longest beginning of a text that fits, made of whole signs: an emoji or a letter with its accents stays complete
 * or is left out. `fits` gets each longer beginning and the number of its signs.
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

const signs = new Intl.Segmenter('lv');

/**
 * The beginning of a text, with at most `max` code points and cut between signs. A single sign that is longer is cut.
 */
export function cutBetweenSigns(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  let count = 0;
  for (const each of text) {
    if (++count > max) break;
    end += each.length;
  }
  const start = signs.segment(text).containing(end)?.index ?? end;
  return text.slice(0, start || end);
}
