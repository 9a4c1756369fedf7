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

/** Expects the quick reading to give the same as reading step by step, if it can decide. Returns whether it could. */
function agree(text: string): boolean {
  const [one, other] = [openEnvelope(text, NEWEST), openEnvelope(text, NEWEST)];
  if (!one.ok || !other.ok) return false;
  const once = readOnce(one.file);
  if (once === undefined) return false;
  expect({ file: once }).toEqual(
    readByStep(text, other.file, NEWEST, { newId: () => 'never called for: each row has its id' }),
  );
  // The fingerprint is computed later from the same file, so reading must not change it.
  expect(one.file).toEqual(JSON.parse(text));
  return true;
}

describe('the quick reading gives the same as reading step by step', () => {
  test('for files with values, fields and names changed anywhere', () => {
    const seen = { once: 0, not: 0 };
    fc.assert(
      fc.property(CHANGED_INSIDE, (text) => {
        // The quick reading never takes files with drafts.
        const { drafts: _none, ...rest } = JSON.parse(text) ?? {};
        seen[agree(JSON.stringify(rest)) ? 'once' : 'not']++;
      }),
      { numRuns: 1000, seed: SEED },
    );
    // Both outcomes must be common, or the law would be tested on one of them only.
    expect(Math.min(seen.once, seen.not)).toBeGreaterThan(20);
  });

  test.each(CORPUS.filter(([, text]) => text.length < 1_000_000))('%s', (_name, text) => {
    agree(text);
  });

  test('and it reads nearly all usual files', () => {
    for (const name of EXAMPLES) {
      const text = readFixture(`examples/${name}.json`);
      expect(agree(text), name).toBe(!text.includes('"drafts"'));
    }
    const files = fc
      .sample(denseAnswers, { numRuns: 100, seed: SEED })
      .map((answers) => fileWith({ answers }));
    // A few of these files have rows that hold only their id.
    expect(files.filter(agree).length).toBeGreaterThan(90);
  });
});

const row = { id: 'a', name: 'x' };
const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });

/** What the quick reading cannot decide. */
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

test.each(LEFT)('the quick reading does not take %s', (_what, parts) => {
  const text = fileWith(parts).replace('"huge"', '1e999');
  const envelope = openEnvelope(text, NEWEST);
  expect(envelope.ok && readOnce(envelope.file)).toBeUndefined();
});

/** What the quick reading handles by itself, with empty parts. */
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

test.each(READ)('the quick reading takes %s', (_what, parts, read) => {
  const text = fileWith(parts);
  const envelope = openEnvelope(text, NEWEST);
  expect(envelope.ok && readOnce(envelope.file)).toEqual({ ...JSON.parse(text), ...read });
  expect(agree(text)).toBe(true);
});
