import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namePlace, type Rectangle } from '../../src/screens/charts/namePlace.ts';

const ROOM: Rectangle = { x: 100, y: 10, width: 90, height: 40 };
const NAME = { width: 36, height: 11 };
const NO_MARK: Rectangle = { x: 0, y: 0, width: 7, height: 7 };

test('a name is in the middle of its zone', () => {
  expect(namePlace(ROOM, NAME, [NO_MARK])).toEqual([145, 30]);
});

test('a name moves away from the mark: up or down, or to the side if the mark is as high as the zone', () => {
  expect(namePlace(ROOM, NAME, [{ x: 100, y: 28, width: 90, height: 7 }])).toEqual([145, 20.5]);
  expect(namePlace(ROOM, NAME, [{ x: 150, y: 10, width: 7, height: 40 }])).toEqual([123, 30]);
});

test('if the mark fills the zone the name stays in the middle; it never leaves its zone', () => {
  expect(namePlace(ROOM, NAME, [ROOM])).toEqual([145, 30]);
  const side = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(side, side, side, side, (x, y, width, height) => {
      const [atX, atY] = namePlace(ROOM, NAME, [{ x, y, width, height }]);
      expect(atX - NAME.width / 2).toBeGreaterThanOrEqual(ROOM.x);
      expect(atX + NAME.width / 2).toBeLessThanOrEqual(ROOM.x + ROOM.width);
      expect(atY - NAME.height / 2).toBeGreaterThanOrEqual(ROOM.y);
      expect(atY + NAME.height / 2).toBeLessThanOrEqual(ROOM.y + ROOM.height);
    }),
  );
});

test('among many marks a name covers the fewest, and avoids those of greater weight', () => {
  const at = (y: number, height: number, weight = 1) => ({ x: 100, y, width: 90, height, weight });
  expect(namePlace(ROOM, NAME, [ROOM, ROOM, at(10, 14), at(24, 9)])).toEqual([145, 39.5]);
  expect(namePlace(ROOM, NAME, [ROOM, at(27, 6, 9), at(40, 10, 9), at(10, 14), at(10, 14)])).toEqual([
    145, 20.5,
  ]);
});
