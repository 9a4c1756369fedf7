import type { Page } from 'playwright-core';

type Level = 'H1' | 'H2' | 'H3';

/** The allowed font sizes in pixels. H1: a question, a page, the start page. H2: a panel, a part, the verdict. */
const SIZES: Readonly<Record<Level, readonly number[]>> = {
  H1: [28, 32, 40],
  H2: [16, 19, 24, 32],
  H3: [19],
};
/** The room above the heading of a part of the page: without a line between them, and with one. */
const ROOM = [40, 56];
/** The room may differ by this much: a link above a heading has less room of its own than a paragraph. */
const NEARLY = 4;
/** The distance from the line that opens a part down to its heading. */
const UNDER_LINE = 20;
/** The size of a part's heading; headings in a panel or within a question are smaller. */
const PART = 24;

interface Heading {
  readonly name: string;
  readonly level: Level;
  /**
   * In pixels, like the room above and below. `above` is null if the page shows nothing above it; `below` is null if
   * nothing or another heading follows in its part.
   */
  readonly size: number;
  readonly above: number | null;
  readonly below: number | null;
  /** The distance up to the drawn line above its part of the page; null if there is no line. */
  readonly line: number | null;
  /**
   * True in one of several columns. The text above it may be shorter than the text above its neighbour, so the room
   * above varies.
   */
  readonly inColumn: boolean;
}

/** Names the headings whose size or surrounding room differs from all others of their kind. */
export async function oddHeadings(page: Page, place: string): Promise<string[]> {
  return (await headingsOn(page)).flatMap((heading) => {
    const { name, level, size, above, below, line, inColumn } = heading;
    const odd = [];
    if (!SIZES[level].includes(size)) odd.push('its size');
    if (level === 'H2' && above !== null && below !== null && above <= below)
      odd.push('it is nearer to what is before it');
    if (level === 'H2' && size === PART) {
      const isRoom = above === null || ROOM.some((each) => Math.abs(above - each) <= NEARLY);
      if (!inColumn && !isRoom) odd.push('the room above it');
      if (line !== null && line !== UNDER_LINE) odd.push('the room below the line');
    }
    return odd.map(
      (what) => `${place}: ${what}: ${level} "${name}" (${size} px, ${above} above, ${below} below)`,
    );
  });
}

/** Measures the headings of the page, except those on a sheet of paper. */
function headingsOn(page: Page): Promise<Heading[]> {
  return page.evaluate(() => {
    const CONTROLS = 'input:not([type="file"]), select, textarea, img, svg, button, progress';
    const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const shown = (each: Element) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      !each.closest('.govuk-visually-hidden, dialog, .answer-bar, .undo-line');
    /**
     * True for a text, a control, or anything with a border. A caption is left out because it belongs to its heading.
     */
    const seen = (each: Element) =>
      !each.matches('p.side__caption, [class*="govuk-caption"]') &&
      (each.matches(CONTROLS) ||
        [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) ||
        SIDES.some((side) => Number.parseFloat(getComputedStyle(each)[`border${side}Width`]) > 0));
    const boxes = [...document.querySelectorAll('main *')]
      .filter((each) => seen(each) && shown(each))
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')]
      .filter((each) => shown(each) && !each.closest('.sheet, .blank, .printed-question, .portfolio-paper'))
      .map((each) => {
        const box = each.getBoundingClientRect();
        const inColumn = boxes.filter(
          (other) =>
            !each.contains(other.each) &&
            !other.each.contains(each) &&
            other.box.left < box.right &&
            other.box.right > box.left,
        );
        const before = inColumn.filter((other) => other.box.bottom <= box.top + 2);
        const part = each.parentElement as HTMLElement;
        const after = inColumn.filter(
          (other) => part.contains(other.each) && other.box.top >= box.bottom - 2,
        );
        const bottom = Math.max(...before.map((other) => other.box.bottom));
        const next = after.toSorted((one, other) => one.box.top - other.box.top)[0];
        const border = Number.parseFloat(getComputedStyle(part).borderTopWidth);
        return {
          name: each.textContent?.trim() ?? '',
          level: each.tagName as 'H1' | 'H2' | 'H3',
          size: Number.parseFloat(getComputedStyle(each).fontSize),
          above: before.length > 0 ? Math.round(box.top - bottom) : null,
          below: next && !next.each.matches('h1, h2, h3') ? Math.round(next.box.top - box.bottom) : null,
          inColumn: each.closest('.halves, .file-groups') !== null,
          line: border > 0 ? Math.round(box.top - part.getBoundingClientRect().top - border) : null,
        };
      });
  });
}
