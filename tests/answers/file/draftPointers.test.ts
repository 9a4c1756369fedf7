import { expect, test } from 'vitest';
import { pathToPointer, pointerToPath } from '../../../src/answers/file/draftPointers.ts';

test('a pointer with half a million names is read like any other', () => {
  const long = '/'.repeat(500_000);
  // The pointers are compared with ===, because a failure would print both in full.
  expect(pointerToPath({}, long) === long).toBe(true);
  expect(pathToPointer({}, long) === long).toBe(true);
});
