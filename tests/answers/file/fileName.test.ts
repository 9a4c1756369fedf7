import { afterEach, expect, test } from 'vitest';
import { dayOf, fileStem, partStem } from '../../../src/answers/file/fileName.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { QUESTION_IDS, type QuestionId } from '../../../src/questionnaire/questionnaire.ts';
import { TRANSLATE } from '../../support/summary.ts';

const stemOf = (name: string, what?: string) =>
  fileStem({ service: { name }, updatedAt: '2026-11-20T10:00:00Z' } as Assessment, what);

test.each([
  ['Suņa reģistrācija', 'Suņa reģistrācija 2026-11-20'],
  ['a/b\\c:d*e?"<f>|g\u0000\n', 'a b c d e f g 2026-11-20'],
  ['...', 'E-pakalpojuma novērtējums 2026-11-20'],
  ['', 'E-pakalpojuma novērtējums 2026-11-20'],
  ['ā'.repeat(200), `${'ā'.repeat(60)} 2026-11-20`],
])('the file name made from %j works in every file system', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test('the name of a file says what it is and then the day; without a date it has no day', () => {
  expect(stemOf('Suņi', 'atbildes')).toBe('Suņi atbildes 2026-11-20');
  expect(fileStem({ service: { name: 'Suņi' } } as Assessment)).toBe('Suņi');
});

test.each(['lv', 'en'] as const)('a word in the name tells the files in a folder apart, %s', (language) => {
  const words = (['summary', 'answers', 'actions'] as const).map((id) => TRANSLATE[language](`ui.csv.${id}`));
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(stemOf('Suņi', word)).toBe(`Suņi ${word} 2026-11-20`);
});

test.each([
  ['👩‍👩‍👧', 8],
  ['🇱🇻', 25],
  ['ḳ́', 40],
])('a name of many %s is cut between characters and short enough for every file system', (sign, least) => {
  const [name = ''] = stemOf(sign.repeat(100)).split(' ');
  expect(name.replaceAll(sign.normalize('NFC'), '')).toBe('');
  expect(name.length).toBeGreaterThanOrEqual(sign.normalize('NFC').length * least);
  expect(new TextEncoder().encode(stemOf(sign.repeat(100))).length).toBeLessThan(240);
});

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('half past midnight in Riga belongs to the new day, in winter and in summer', () => {
  process.env.TZ = 'Europe/Riga';
  expect(dayOf('2026-11-19T22:30:00Z')).toBe('2026-11-20');
  expect(dayOf('2026-07-19T21:30:00Z')).toBe('2026-07-20');
  expect(dayOf('2026-11-19T21:30:00Z')).toBe('2026-11-19');
  expect(dayOf('')).toBe('');
  expect(dayOf('soon')).toBe('');
});

test('a part is named with its questions and the person who answered them, and fits every file system', () => {
  const part = (name: string, ids: readonly QuestionId[], by?: string) =>
    partStem(
      { service: { name }, updatedAt: '2026-11-20T10:00:00Z', part: [...ids] } as unknown as Assessment,
      by,
    );
  expect(part('Suņi', ['q03', 'q05', 'q23'], 'Ilze Kalniņa')).toBe('Suņi 2026-11-20 (3, 5, 23) Ilze Kalniņa');
  expect(part('Suņi', ['q03'])).toBe('Suņi 2026-11-20 (3)');
  expect(part('Suņi', ['q03'], ' a/b:c ')).toBe('Suņi 2026-11-20 (3) a b c');
  const longest = part('👩‍👩‍👧'.repeat(100), QUESTION_IDS, '👩‍👩‍👧'.repeat(100));
  expect(new TextEncoder().encode(`${longest}.json`).length).toBeLessThanOrEqual(255);
});
