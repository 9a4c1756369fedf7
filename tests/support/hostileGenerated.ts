import fc from 'fast-check';
import { pointer } from '../../src/answers/model/path.ts';
import { FILE_SHAPE } from '../../src/answers/model/shape.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { readFixture } from './answers.ts';
import { LEAVES } from './edits.ts';

const SEEDS = ['examples/residence-declaration.json', 'examples/event-permit-in-progress.json'];
const seed = (name: string) => readFixture(name);

/** Values of the wrong kind for any place. */
const WILD = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    '',
    ' ',
    'none',
    '__proto__',
    '\ud800',
    '<script>hostile()</script>',
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    [{}],
    [null],
    { id: 'x' },
    { group: 'youth' },
    Array(60).fill({ id: 'x' }),
  ),
);

type Json = Record<string, unknown>;

/** The pointers to everything inside a value. */
function placesIn(value: unknown, names: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [names];
  return [names, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...names, name]))];
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? replaced(item, rest, by) : item));
  return { ...(value as Json), [name]: replaced((value as Json)?.[name], rest, by) };
}

const parsedSeeds = SEEDS.map((name) => JSON.parse(seed(name)));

/** An example in which some values were replaced by anything, or anything was added. */
export const CHANGED_INSIDE: fc.Arbitrary<string> = fc.constantFrom(...parsedSeeds).chain((file) => {
  const known = LEAVES.map(({ path }) => path.split('/').slice(1));
  const place = fc.oneof(
    fc.constantFrom(...placesIn(file)),
    fc.constantFrom(...known, ...Object.keys(FILE_SHAPE.fields).map((name) => [name])),
  );
  return fc
    .array(fc.tuple(place, WILD), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      JSON.stringify(
        changes.reduce((current: unknown, [names, value]) => replaced(current, names, value), file),
      ),
    );
});

/** The text of a damaged example: cut off, with a piece missing, doubled or overwritten. */
const torn: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...SEEDS.map(seed)),
    fc.nat(),
    fc.nat(200),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.nat(3),
  )
  .map(([text, start, length, piece, way]) => {
    const from = start % text.length;
    const cut = text.slice(from, from + length);
    if (way === 0) return text.slice(0, from);
    if (way === 1) return text.slice(0, from) + text.slice(from + length);
    if (way === 2) return text.slice(0, from) + cut + text.slice(from);
    return text.slice(0, from) + piece + text.slice(from + length);
  });

/** Drafts that point anywhere in an example. */
const drafted: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc
          .array(
            fc.constantFrom(
              'answers',
              ...QUESTION_IDS,
              'services',
              'groups',
              'youth',
              '0',
              '49',
              '-1',
              '',
              '~',
              '__proto__',
              'toString',
            ),
            { maxLength: 6 },
          )
          .map((names) => pointer(...names)),
        fc.constantFrom(...LEAVES).map(({ path }) => path),
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) => JSON.stringify({ ...parsedSeeds[0], drafts: Object.fromEntries(drafts) }));

export const GENERATED = [
  ['values exchanged for anything', CHANGED_INSIDE],
  ['torn text', torn],
  ['drafts that point anywhere', drafted],
] as const;
