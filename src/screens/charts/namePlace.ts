/** In the points of the drawing; `y` grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between a name and the edge of its zone. */
const GAP = 5;

/** What a name keeps away from; of several, from those with the greater weight first. */
export interface Avoided extends Box {
  /** 1 unless told. */
  readonly weight?: number;
}

/**
 * The middle of a zone's name: in the middle of its room, or where marks leave it free. Where nothing is free it stands
 * where the fewest are, in the middle if it makes no difference.
 */
export function namePlace(
  room: Box,
  name: Pick<Box, 'width' | 'height'>,
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

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
