import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../../src/answers/edit/edit.ts';
import { exportFile } from '../../../src/answers/file/exportFile.ts';
import { schemaOf } from '../../../src/answers/file/schema.ts';
import { placeOf } from '../../../src/answers/model/path.ts';
import { FILE_SHAPE } from '../../../src/answers/model/shape.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { AT, blank, errorOf, opened, readFixture } from '../../support/answers.ts';
import { anyEdit, LEAVES, wildEdit } from '../../support/edits.ts';

const START = opened(readFixture('format-1.json'));
const edits = fc.array(anyEdit, { maxLength: 40 });

/** An export computes the fingerprint anew, so it is left out here. */
function content(assessment: Assessment): unknown {
  const { fingerprint: _fresh, ...rest } = assessment;
  return rest;
}

test('the edits below reach every kind of field', () => {
  expect(LEAVES.length).toBeGreaterThan(200);
  for (const { path } of LEAVES) expect(placeOf(path)).toBeDefined();
});

test('an assessment stays valid under any edits, and its file holds all of it', () => {
  fc.assert(
    fc.property(fc.constantFrom(START, blank()), edits, (start, list) => {
      const assessment = list.reduce(applyChange, start);
      expect(schemaOf(FILE_SHAPE).safeParse(assessment).success).toBe(true);
      expect(content(opened(exportFile(assessment, AT)))).toEqual(content(assessment));
    }),
    { numRuns: 200 },
  );
});

test('rows that are added and removed leave no trace in the file', () => {
  const row = fc.constantFrom(
    '/answers/q09/services/a',
    '/answers/q09/services/b',
    '/answers/q05/groups/youth',
  );
  const value = fc.constantFrom<unknown>({}, undefined);
  fc.assert(
    fc.property(fc.array(fc.record({ path: row, value, at: fc.constant(AT) })), (list) => {
      const assessment = list.reduce(applyChange, blank());
      expect(content(opened(exportFile(assessment, AT)))).toEqual(content(assessment));
    }),
  );
});

test('no edit, however wild, throws, spoils the assessment or touches a prototype', () => {
  fc.assert(
    fc.property(fc.array(wildEdit, { maxLength: 10 }), (list) => {
      const assessment = list.reduce(applyChange, START);
      expect(errorOf(exportFile(assessment, AT))).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the last edit of a field is always kept, as its value or its draft', () => {
  fc.assert(
    fc.property(edits, fc.constantFrom(...LEAVES), fc.string({ minLength: 1 }), (list, { path }, text) => {
      const before = list.reduce(applyChange, blank());
      const after = applyChange(before, { path, value: text, at: AT });
      const place = placeOf(path);
      const isText = place?.shape.kind === 'text';
      if (isText) expect(JSON.stringify(after)).toContain(JSON.stringify(text));
      else expect(after.drafts?.[path] ?? 'a value').toSatisfy((kept) => kept === text || kept === 'a value');
      expect(applyChange(after, { path, value: text, at: AT })).toBe(after);
    }),
    { numRuns: 200 },
  );
});

test('edits of different fields give the same result in any order', () => {
  const fields = LEAVES.filter(({ path }) => !path.endsWith('/needed'));
  const oneTime = fc
    .uniqueArray(fc.constantFrom(...fields), { maxLength: 12, selector: ({ path }) => path })
    .chain((places) =>
      fc.tuple(
        ...places.map(({ path }) => fc.string({ maxLength: 5 }).map((value) => ({ path, value, at: AT }))),
      ),
    );
  const sorted = (assessment: Assessment) =>
    JSON.stringify(assessment, (_name, value) => {
      if (Array.isArray(value))
        return [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  const stamped = (assessment: Assessment) => ({ ...assessment, updatedAt: AT });
  fc.assert(
    fc.property(oneTime, (list) => {
      const forth = list.reduce(applyChange, START);
      const back = [...list].reverse().reduce(applyChange, START);
      expect(sorted(stamped(forth))).toBe(sorted(stamped(back)));
    }),
    { numRuns: 200 },
  );
});

test('a draft stays with its row when other rows are put before it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), fc.nat(3), (befores, which) => {
      const row = ['a', 'b', 'c', 'd'][which] ?? 'a';
      const list = '/answers/q04/scenarios';
      const rows = ['a', 'b', 'c', 'd'].map((id) => ({ path: `${list}/${id}`, value: {}, at: AT }));
      const typed = { path: `${list}/${row}/share`, value: 'puse', at: AT };
      const moves = befores.map((before, n) => ({ path: `${list}/new${n}`, value: {}, before, at: AT }));
      const assessment = [...rows, typed, ...moves].reduce(applyChange, blank());
      const file = JSON.parse(exportFile(assessment, AT));
      const [draft] = Object.keys(file.drafts);
      const index = Number(draft?.split('/')[4]);
      expect(file.answers.q04.scenarios[index].id).toBe(row);
      expect(opened(JSON.stringify(file)).drafts).toEqual({ [typed.path]: 'puse' });
    }),
  );
});
