import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exportFile } from '../../../src/answers/file/exportFile.ts';
import { canonicalText, fingerprintOf } from '../../../src/answers/file/fingerprint.ts';
import { AT, fileWith, opened, parse, THEN } from '../../support/answers.ts';

const hash = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

const COVERED = {
  service: { name: 'Žurnāls', unit: '', author: 'Anna' },
  methodology: { version: '1.0.0', id: 'default', weights: {} },
  answers: {
    q12: { place: [], level: 3, updatedAt: '2026-11-23T10:00:00Z', answeredBy: 'Anna' },
    q04: { scenarios: [{ share: 0, id: 'r', electronic: false, extra: { a: [{}, ''], b: null } }] },
    q03: { buildCost: 1e9, annualCost: 4.27, note: 'a"\n' },
    q09: { services: [{ name: '' }], updatedAt: '2026-11-23T10:00:00Z' },
  },
};

/** Written by hand after RFC 8785: names in order, no spaces, numbers as ECMAScript writes them. */
const CANONICAL =
  '{"answers":{' +
  '"q03":{"annualCost":4.27,"buildCost":1000000000,"note":"a\\"\\n"},' +
  '"q04":{"scenarios":[{"electronic":false,"extra":{"b":null},"id":"r","share":0}]},' +
  '"q12":{"level":3}},' +
  '"methodology":{"id":"default","version":"1.0.0"},' +
  '"service":{"author":"Anna","name":"Žurnāls"}}';

test('the canonical text and its hash match a text written by hand and another implementation', () => {
  expect(canonicalText(COVERED)).toBe(CANONICAL);
  expect(fingerprintOf(COVERED)).toBe(hash(CANONICAL));
});

test('an assessment without contents counts as an empty object', () => {
  expect(canonicalText({})).toBe('{}');
  expect(canonicalText({ service: {}, answers: { q01: { updatedAt: AT } } })).toBe('{}');
  expect(fingerprintOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('the fingerprint covers the contents without times and authors, and nothing else', () => {
  const of = (parts: Record<string, unknown>) => fingerprintOf(opened(fileWith(parts)));
  const q07 = { purpose: 'mixed' };
  const base = of({ answers: { q07 } });
  expect(of({ answers: { q07: { ...q07, updatedAt: AT, answeredBy: 'Anna' } }, updatedAt: AT, x: 1 })).toBe(
    base,
  );
  expect(of({ answers: { q07: { ...q07, note: '' }, q08: {} }, service: {} })).toBe(base);
  expect(of({ answers: { q07: { ...q07, unknown: 0 } } })).not.toBe(base);
  expect(of({ answers: { q07 }, service: { name: ' ' } })).not.toBe(base);
  expect(of({ answers: { q07 }, methodology: { id: 'default' } })).not.toBe(base);
});

test('an exported file carries the fingerprint of its contents', () => {
  const text = exportFile(opened(fileWith({ ...COVERED, drafts: { '/answers/q03/buildCost': 'x' } })), AT);
  const result = parse(text, THEN);
  expect(result).toMatchObject({ ok: true, warnings: [], fingerprint: JSON.parse(text).fingerprint });
});
