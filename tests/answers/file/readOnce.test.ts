import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEnvelope } from '../../../src/answers/file/envelope.ts';
import { readByStep } from '../../../src/answers/file/parseFile.ts';
import { readOnce } from '../../../src/answers/file/readOnce.ts';
import { EXAMPLES, fileWith, readFixture } from '../../support/answers.ts';
import { denseAnswers, SEED } from '../../support/arbitraries.ts';
import { CORPUS } from '../../support/hostile.ts';
import { CHANGED_INSIDE } from '../../support/hostileGenerated.ts';

const NEWEST = 1;

/** Expects one walk to read the same as the steps, if it can decide. Returns whether it could. */
function agree(text: string): boolean {
  const [one, other] = [openEnvelope(text, NEWEST), openEnvelope(text, NEWEST)];
  if (!one.ok || !other.ok) return false;
  const once = readOnce(one.file);
  if (once === undefined) return false;
  expect({ file: once }).toEqual(
    readByStep(text, other.file, NEWEST, { newId: () => 'never called for: each row has its id' }),
  );
  // The fingerprint is computed later, of the file as it stood.
  expect(one.file).toEqual(JSON.parse(text));
  return true;
}

describe('one walk reads the same as the steps', () => {
  test('files with values, fields and names changed anywhere', () => {
    const seen = { once: 0, not: 0 };
    fc.assert(
      fc.property(CHANGED_INSIDE, (text) => {
        // Drafts are always left to the steps.
        const { drafts: _none, ...rest } = JSON.parse(text) ?? {};
        seen[agree(JSON.stringify(rest)) ? 'once' : 'not']++;
      }),
      { numRuns: 1000, seed: SEED },
    );
    // Both outcomes came up often, so the law was tested on both.
    expect(Math.min(seen.once, seen.not)).toBeGreaterThan(20);
  });

  test.each(CORPUS.filter(([, text]) => text.length < 1_000_000))('%s', (_name, text) => {
    agree(text);
  });

  test('of the usual files hardly any needs the steps', () => {
    for (const name of EXAMPLES) {
      const text = readFixture(`examples/${name}.json`);
      expect(agree(text), name).toBe(!text.includes('"drafts"'));
    }
    const files = fc
      .sample(denseAnswers, { numRuns: 100, seed: SEED })
      .map((answers) => fileWith({ answers }));
    // Some rows hold nothing but their id.
    expect(files.filter(agree).length).toBeGreaterThan(90);
  });
});

const row = { id: 'a', name: 'x' };
const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });

/** What one walk leaves to the steps. */
const LEFT: readonly (readonly [what: string, parts: Record<string, unknown>])[] = [
  ['a draft', { drafts: { '/answers/q03/buildCost': 'x' } }],
  ['no draft', { drafts: {} }],
  ['a row without an id', { answers: { q09: { services: [{ name: 'x' }] } } }],
  ['a row of nothing but its id', { answers: { q09: { services: [{ id: 'a', name: '' }] } } }],
  ['a row of nothing known', { answers: { q09: { services: [{ id: 'a', more: [] }] } } }],
  ['a row twice', { answers: { q09: { services: [row, row] } } }],
  ['a list in place of a text', { service: { name: [] } }],
  ['a number too large for JSON, in an unknown field', { more: { all: 'huge' } }],
  ['a lone surrogate, in an unknown field', { more: ['\ud800'] }],
  ['a name that reaches a prototype', { more: { constructor: 1 } }],
  ['a level too many', { more: nested(32) }],
  ['answers that are none', { answers: [] }],
];

test.each(LEFT)('%s is left to the steps', (_what, parts) => {
  const text = fileWith(parts).replace('"huge"', '1e999');
  const envelope = openEnvelope(text, NEWEST);
  expect(envelope.ok && readOnce(envelope.file)).toBeUndefined();
});

/** What one walk reads itself, empty parts included. */
const READ: readonly (readonly [what: string, parts: Record<string, unknown>, read: object])[] = [
  ['no answers', { answers: {} }, { answers: {} }],
  ['an answer of nothing', { answers: { q06: { means: [] }, q11: { steps: {} } } }, { answers: {} }],
  [
    'empty fields between others',
    { answers: { q01: { need: '', justification: 'j', mandateReference: '', note: 'n' } } },
    { answers: { q01: { justification: 'j', note: 'n' } } },
  ],
  [
    'an empty cell',
    { answers: { q09: { services: [{ id: 'b', name: '', core: false }, row] } } },
    { answers: { q09: { services: [{ id: 'b', core: false }, row] } } },
  ],
  ['unknown fields as they are', { more: { a: [{}, '', null] } }, { more: { a: [{}, '', null] } }],
  ['as many levels as there may be', { more: nested(31) }, { more: nested(31) }],
];

test.each(READ)('%s', (_what, parts, read) => {
  const text = fileWith(parts);
  const envelope = openEnvelope(text, NEWEST);
  expect(envelope.ok && readOnce(envelope.file)).toEqual({ ...JSON.parse(text), ...read });
  expect(agree(text)).toBe(true);
});
