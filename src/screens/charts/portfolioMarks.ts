import type { Bounds } from '../../assessment/types.ts';
import type { PlacedService } from '../../summary/blocks/block.ts';
import { overlap, type Rectangle } from './namePlace.ts';

/** The most services that have a rectangle each; more would cover one another. */
const RECTANGLES_MAX = 150;
/** The most services that have a number each. */
const NUMBERS_MAX = 40;
/** The side of an area in which services are counted, in points out of 100. */
const CELL = 5;
const CELLS = 100 / CELL;

/** A choice in the chart: one service, or all in an area. */
export interface ChartMark {
  readonly id: string;
  /** True for an area in which services are counted. */
  readonly counts: boolean;
  readonly services: readonly PlacedService[];
  readonly value: Bounds;
  readonly readiness: Bounds;
}

const ordered = ([a, b]: Bounds): Bounds => (a <= b ? [a, b] : [b, a]);
const middle = ([a, b]: Bounds): number => (a + b) / 2;
const size = ({ value, readiness }: ChartMark): number =>
  (value[1] - value[0] + 1) * (readiness[1] - readiness[0] + 1);

/** Large rectangles come first, so that small ones are drawn over them and can be pointed at. */
function rectangles(services: readonly PlacedService[]): ChartMark[] {
  return services
    .map((row) => ({
      id: row.id,
      counts: false,
      services: [row],
      value: ordered(row.value),
      readiness: ordered(row.readiness),
    }))
    .sort((a, b) => size(b) - size(a));
}

/** Each service counts in the area with the middle of its rectangle. */
function cells(services: readonly PlacedService[]): ChartMark[] {
  const of = new Map<number, PlacedService[]>();
  const place = (n: number) => Math.min(CELLS - 1, Math.floor(n / CELL));
  for (const row of services) {
    const cell = place(middle(row.readiness)) * CELLS + place(middle(row.value));
    const own = of.get(cell);
    if (own) own.push(row);
    else of.set(cell, [row]);
  }
  return [...of].map(([cell, own]) => {
    const [value, readiness] = [(cell % CELLS) * CELL, Math.floor(cell / CELLS) * CELL];
    return {
      id: `cell-${cell}`,
      counts: true,
      services: own,
      value: [value, value + CELL],
      readiness: [readiness, readiness + CELL],
    };
  });
}

export const areCounted = (services: readonly PlacedService[]): boolean => services.length > RECTANGLES_MAX;

export const areNumbered = ({ length }: readonly unknown[]): boolean => length <= NUMBERS_MAX;

export const marksOf = (services: readonly PlacedService[]): ChartMark[] =>
  areCounted(services) ? cells(services) : rectangles(services);

/** The order of the arrow keys: by value, then by readiness, lowest first. */
export const inReadingOrder = (marks: readonly ChartMark[]): ChartMark[] =>
  [...marks].sort(
    (a, b) =>
      middle(a.value) - middle(b.value) ||
      middle(a.readiness) - middle(b.readiness) ||
      (a.id < b.id ? -1 : 1),
  );

/** The width of a digit and the height of a line, in points of the drawing. */
const DIGIT = 5.2;
const LINE = 9;
/** The distance between a number and the edge of its mark. */
const GAP = 1.5;
/** The distance between two numbers side by side. Without it they would read as one number. */
const SPACE = 5;

/** The box around a number. */
export interface PlacedNumber extends Rectangle {
  readonly number: number;
}

/**
 * The places of numbers: the middle of each mark, or a corner if the middle is taken by another number. Earlier marks
 * choose first. A number without room is not drawn.
 */
export function placedNumbers(
  marks: readonly {
    readonly id: string;
    readonly number: number;
    readonly box: Rectangle;
    readonly point: boolean;
  }[],
  plot: Rectangle,
): ReadonlyMap<string, PlacedNumber> {
  const placed = new Map<string, PlacedNumber>();
  for (const { id, number, box, point } of marks.toSorted((a, b) => a.number - b.number)) {
    const size = { width: String(number).length * DIGIT + SPACE, height: LINE };
    const [left, right] = [box.x + GAP, box.x + box.width - GAP - size.width];
    const [top, bottom] = [box.y + GAP, box.y + box.height - GAP - size.height];
    const middle = [box.x + (box.width - size.width) / 2, box.y + (box.height - size.height) / 2] as const;
    const corners = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as const;
    const places = [middle, ...(point ? [] : corners)].map(([x, y]) => ({
      ...size,
      number,
      x: Math.max(plot.x, Math.min(plot.x + plot.width - size.width, x)),
      y: Math.max(plot.y, Math.min(plot.y + plot.height - size.height, y)),
    }));
    const free = places.find((place) => ![...placed.values()].some((other) => overlap(place, other)));
    if (free) placed.set(id, free);
  }
  return placed;
}
