import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits } from '../../../src/answers/edit/fits.ts';
import { schemaOf } from '../../../src/answers/file/schema.ts';
import { placeOf, pointer } from '../../../src/answers/model/path.ts';
import { FILE_SHAPE, type Shape } from '../../../src/answers/model/shape.ts';
import { COMMON_FIELDS } from '../../../src/questionnaire/common.ts';
import { definitionOf, QUESTION_IDS } from '../../../src/questionnaire/questionnaire.ts';
import { exampleFile } from '../../support/summary.ts';

const shapes = QUESTION_IDS.flatMap((id) =>
  Object.keys({ ...definitionOf(id).fields, ...COMMON_FIELDS }).map((name) => pointer('answers', id, name)),
).concat(
  '/service/name',
  '/service/description',
  '/methodology/weights',
  '/methodology/thresholds',
  '/decision',
  '/basedOn',
  '/part',
);

function shapeAt(path: string): Shape {
  const place = placeOf(path);
  if (!place) throw new Error(`Nothing at ${path}.`);
  return place.shape;
}

/** Values like those in real fields (options and keys, numbers and texts at their limits) and nonsense. */
function near(shape: Shape): fc.Arbitrary<unknown> {
  const words =
    JSON.stringify(shape)
      .match(/"([^"]+)"/g)
      ?.map((word) => word.slice(1, -1)) ?? [];
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      ...words,
      1,
      2,
      3,
      true,
      false,
      null,
      '',
      0,
      10,
      25,
      50,
      4.27,
      4.271,
      -1,
      1e9,
      1e10,
    ),
    fc.string({ maxLength: 5 }),
    fc.constantFrom('2026-11-30', '2026-02-30', '2026-11-30T10:00:00Z', 'https://a.lv', 'ftp://a', '\ud800'),
    fc.constantFrom('a'.repeat(200), 'a'.repeat(201), `sha256:${'0'.repeat(64)}`),
    fc.double(),
  );
  const object = fc.dictionary(fc.constantFrom(...words, 'id', 'x'), leaf, { maxKeys: 4 });
  return fc.oneof(leaf, fc.array(leaf, { maxLength: 4 }), object, fc.array(object, { maxLength: 4 }));
}

describe('a value fits a shape exactly if its schema admits it', () => {
  test.each(shapes)('%s', (path) => {
    const shape = shapeAt(path);
    const schema = schemaOf(shape);
    fc.assert(
      fc.property(near(shape), (value) => {
        expect(fits(shape, value)).toBe(schema.safeParse(value).success);
      }),
      { numRuns: 150 },
    );
  });

  test('a whole file', () => {
    const file = exampleFile('residence-declaration');
    expect(fits(FILE_SHAPE, file)).toBe(true);
    expect(fits(FILE_SHAPE, { ...file, answers: { ...file.answers, q05: { precision: 11 } } })).toBe(false);
  });
});
