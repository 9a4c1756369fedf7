import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinct, filtered, NO_FILTER, stillPossible } from '../../src/portfolio/arrange.ts';
import { comparable } from '../../src/portfolio/row.ts';
import { SEED } from '../support/arbitraries.ts';
import { plainRow } from '../support/portfolio.ts';

function named(id: string, service: string, institution = '') {
  const plain = { service: comparable(service), institution: comparable(institution) };
  return plainRow({ id, service, institution, plain });
}

const rows = [
  named('a', 'E-pakalpojums „Izziņa Nr. 5”', 'SIA “Rīgas ūdens”'),
  named('b', 'Atļauja – pasākumam', 'Rīgas dome'),
];
const found = (search: string) => filtered(rows, { ...NO_FILTER, search }).map(({ id }) => id);

test('a service is found by its name, whatever signs are typed between the words', () => {
  const signs = ['-', '–', '"', '„', '.', ' ', '\u00a0', '(', "'"];
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      ({ id, service, institution }, between, loud) => {
        const text = `${service} ${institution}`.replace(/[^\p{L}\p{N}]+/gu, between.join(''));
        expect(found(loud ? text.toUpperCase() : text)).toEqual([id]);
        expect(found(`${between.join('')}${service}`)).toContain(id);
      },
    ),
    { seed: SEED, numRuns: 300 },
  );
  expect(found('e-pakalpojums')).toEqual(['a']);
  expect(found('„rigas')).toEqual(['a', 'b']);
  expect(found('nr.5')).toEqual(['a']);
  expect(found(' – ')).toEqual(['a', 'b']);
  expect(found('nekas')).toEqual([]);
});

test('a filter by an institution that is gone, or by closed files, is reset', () => {
  const filter = { ...NO_FILTER, search: 'x', institution: 'dome', from: 'files' } as const;
  const here = new Map([['dome', 'Dome']]);
  expect(stillPossible(filter, here, true)).toEqual(filter);
  expect(stillPossible(filter, new Map(), true)).toEqual({ ...filter, institution: null });
  expect(stillPossible(filter, here, false)).toEqual({ ...filter, from: null });
});

test('of two rows that differ only in content, the same one is kept in any order', () => {
  const file = { id: 'x', own: false, file: 'a.json', updatedAt: '2026-01-01T00:00:00Z' };
  const both = [plainRow({ ...file, open: 3 }), plainRow({ ...file, open: 9 })];
  expect(distinct(both)).toEqual(distinct(both.toReversed()));
});
