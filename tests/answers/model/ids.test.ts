import { expect, test } from 'vitest';
import { newUuid } from '../../../src/answers/model/ids.ts';

const fill = (byte: number) => (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(byte);

test('an id has version 4 and the variant of RFC 9562, whatever the random bytes', () => {
  expect(newUuid(fill(0))).toBe('00000000-0000-4000-8000-000000000000');
  expect(newUuid(fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});

test('each random byte has its own place in the id', () => {
  const counting = (bytes: Uint8Array<ArrayBuffer>) => bytes.map((_, n) => n * 17);
  expect(newUuid(counting)).toBe('00112233-4455-4677-8899-aabbccddeeff');
});
