import { expect, test } from 'vitest';
import { fileStem } from '../../../src/answers/file/fileName.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';

const stemOf = (name: string, what?: string) =>
  fileStem({ service: { name }, updatedAt: '2026-11-20T10:00:00Z' } as Assessment, what);

test.each([
  ['Suņa reģistrācija', 'Suņa reģistrācija 2026-11-20'],
  ['a/b\\c:d*e?"<f>|g\u0000\n', 'a b c d e f g 2026-11-20'],
  ['...', 'e-pakalpojuma-novertejums 2026-11-20'],
  ['', 'e-pakalpojuma-novertejums 2026-11-20'],
  ['ā'.repeat(200), `${'ā'.repeat(60)} 2026-11-20`],
])('the name of %j is one that file systems take', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test('what it is stands before the day; a file without a date has none', () => {
  expect(stemOf('Suņi', 'atbildes')).toBe('Suņi atbildes 2026-11-20');
  expect(fileStem({ service: { name: 'Suņi' } } as Assessment)).toBe('Suņi');
});
