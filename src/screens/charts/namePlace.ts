/** In the points of the drawing; `y` grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between a name and the edge of its zone. */
const GAP = 5;

/**
 * The middle of a zone's name: in the middle of its room, or where the mark of the result leaves it free. Where nothing
 * is free it stays in the middle.
 */
export function namePlace(room: Box, name: Pick<Box, 'width' | 'height'>, mark: Box): [x: number, y: number] {
  const places = (start: number, length: number, size: number) => [
    start + length / 2,
    start + GAP + size / 2,
    start + length - GAP - size / 2,
  ];
  const xs = places(room.x, room.width, name.width);
  const ys = places(room.y, room.height, name.height);
  const all = xs.flatMap((x) => ys.map((y) => [x, y] as [x: number, y: number]));
  const free = all.find(
    ([x, y]) => !overlap({ x: x - name.width / 2, y: y - name.height / 2, ...name }, mark),
  );
  return free ?? [room.x + room.width / 2, room.y + room.height / 2];
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
