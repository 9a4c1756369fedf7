import '../../src/answers/model/documentShape.ts';
import fc from 'fast-check';
import type { Edit } from '../../src/answers/edit/edit.ts';
import { pointer } from '../../src/answers/model/path.ts';
import { FILE_SHAPE, rowShape, type Shape } from '../../src/answers/model/shape.ts';

/** Every editable leaf of the file as a path; rows are named `a`, `b`, `c` or by their group. */
function leaves(shape: Shape, names: string[]): { path: string; shape: Shape }[] {
  switch (shape.kind) {
    case 'object':
      return Object.entries(shape.fields).flatMap(([name, inner]) =>
        name === shape.key ? [] : leaves(inner, [...names, name]),
      );
    case 'matrix':
      return shape.parts.map((part) => ({
        path: pointer(...names, part),
        shape: { kind: 'choice', options: shape.options },
      }));
    case 'rows': {
      const keys = shape.key === 'id' ? ['a', 'b', 'c~/'] : ['youth', 'pensioners', 'institutions'];
      return keys.flatMap((key) => leaves(rowShape(shape), [...names, key]));
    }
    default:
      return [{ path: pointer(...names), shape }];
  }
}

const STAMPS =
  /^\/(id|createdAt|updatedAt|fingerprint|questionnaire\/version|answers\/q\d\d\/(updatedAt|answeredBy))$/;
export const LEAVES = leaves(FILE_SHAPE, []).filter(({ path }) => !STAMPS.test(path));

const RAW = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('12,5,3', '-1', ' ', '1e9', '31.2.2027', 'none', '\ud800', 'x'.repeat(4001), '__proto__'),
);

/** Values that fit the shape, raw text that may not fit it, and no value. */
function valueFor(shape: Shape): fc.Arbitrary<unknown> {
  const fitting = (): fc.Arbitrary<unknown> => {
    if (shape.kind === 'choice') return fc.constantFrom(...shape.options);
    if (shape.kind === 'choices') return fc.subarray([...shape.options]);
    if (shape.kind === 'boolean' || shape.kind === 'true') return fc.boolean();
    if (shape.kind === 'number' || shape.kind === 'finite') return fc.integer({ min: -5, max: 120 });
    if (shape.kind === 'date') return fc.constantFrom('2026-02-28', '1.3.2027');
    return fc.constantFrom('teksts', 'https://example.org/', '2026-11-23T10:00:00Z');
  };
  return fc.oneof({ weight: 4, arbitrary: fitting() }, RAW, fc.constant(undefined), fc.constant(''));
}

const stamps = {
  at: fc.constantFrom('2026-11-23T10:00:00Z', '2026-11-24T10:00:00.5Z'),
  by: fc.constantFrom('Anna', 'Ilze', undefined),
};

const leafEdit: fc.Arbitrary<Edit> = fc
  .constantFrom(...LEAVES)
  .chain(({ path, shape }) => fc.record({ path: fc.constant(path), value: valueFor(shape), ...stamps }));

const rowPaths = [
  ...new Set(LEAVES.map(({ path }) => path.match(/^\/answers\/\w+\/\w+\/[^/]+(?=\/)/)?.[0])),
].filter((path) => path !== undefined);

const rowEdit: fc.Arbitrary<Edit> = fc.record({
  path: fc.constantFrom(...rowPaths),
  value: fc.constantFrom<unknown>({}, { name: 'r', extra: [{}] }, undefined, undefined, 'text'),
  before: fc.constantFrom('a', 'youth', undefined),
  ...stamps,
});

/** Edits at every place that the questionnaire has, most of them valid. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof({ weight: 5, arbitrary: leafEdit }, rowEdit);

/** Edits of any path with any value, as a broken program or a tab with another version could send them. */
export const wildEdit: fc.Arbitrary<Edit> = fc.record({
  path: fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom('answers', 'q05', 'groups', 'youth', '__proto__', 'constructor', 'drafts', '', '0'),
      )
      .map((names) => pointer(...names)),
    fc.constantFrom(...LEAVES).map(({ path }) => path),
  ),
  value: fc.anything(),
  before: fc.option(fc.string(), { nil: undefined }),
  at: fc.string(),
  by: fc.option(fc.string(), { nil: undefined }),
});
