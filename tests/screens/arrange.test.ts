import { expect, test } from 'vitest';
import type { Listed } from '../../src/answers/browser/digest.ts';
import { found, type Sort, sortedList } from '../../src/screens/list/arrange.ts';

const listed = (
  id: string,
  name: string,
  institution: string,
  changed: string,
  answered?: number,
): Listed => ({
  id,
  name,
  institution,
  changed,
  digest:
    answered === undefined
      ? undefined
      : { id, method: 'm', answered, recommendation: answered > 20 ? 'build' : 'doNotBuild' },
});

const ALL = [
  listed('a', 'Šķirošanas atļauja', 'Rīgas dome', '2026-01-01T00:00:00Z', 24),
  listed('b', 'Čipošana 10', 'Ādažu novads', '2026-03-01T00:00:00Z', 3),
  listed('c', 'Čipošana 9', '', '2026-02-01T00:00:00Z'),
  listed('d', '', 'Zemkopības ministrija', '', 12),
];
const ids = (all: readonly Listed[]) => all.map(({ id }) => id).join('');

test.each([
  ['', 'abcd'],
  ['  ', 'abcd'],
  ['skirosanas', 'a'],
  ['ŠĶIR', 'a'],
  ['cipošana ADAZU', 'b'],
  ['riga', 'a'],
  ['nav tāda', ''],
])('%j finds %j', (search, expected) => {
  expect(ids(found(ALL, search))).toBe(expected);
});

test.each<[Sort, string]>([
  ['changed', 'bcad'],
  ['name', 'cbad'],
  ['institution', 'badc'],
  ['answered', 'adbc'],
  ['recommendation', 'abdc'],
])('by %s', (sort, expected) => {
  expect(ids(sortedList(ALL, sort, 'lv'))).toBe(expected);
});
