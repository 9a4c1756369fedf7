/** Points of the drawing; `y` grows downwards. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The distance between a name and the edge of its zone. */
const GAP = 5;

/** A box that names avoid. A greater weight is avoided first. */
export interface Avoided extends Rectangle {
  /** Default 1. */
  readonly weight?: number;
}

/**
 * The centre of a zone's name. Of nine places in the zone, the one where the name covers marks of the least weight. The
 * middle is preferred.
 */
export function namePlace(
  room: Rectangle,
  name: Pick<Rectangle, 'width' | 'height'>,
  marks: readonly Avoided[],
): [x: number, y: number] {
  const places = (start: number, length: number, size: number) => [
    start + length / 2,
    start + GAP + size / 2,
    start + length - GAP - size / 2,
  ];
  const xs = places(room.x, room.width, name.width);
  const ys = places(room.y, room.height, name.height);
  const covers = (x: number, y: number): number => {
    const box = { x: x - name.width / 2, y: y - name.height / 2, ...name };
    return marks.reduce((sum, mark) => sum + (overlap(box, mark) ? (mark.weight ?? 1) : 0), 0);
  };
  const all = xs.flatMap((x) => ys.map((y) => [x, y, covers(x, y)] as const));
  const least = Math.min(...all.map(([, , covered]) => covered));
  const [x, y] = all.find(([, , covered]) => covered === least) as (typeof all)[number];
  return [x, y];
}

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
