import { describe, expect, test } from 'vitest';
import { stateOf, type Version } from '../../../src/answers/browser/version.ts';
import { applyChange } from '../../../src/answers/edit/edit.ts';
import { fingerprintOf } from '../../../src/answers/file/fingerprint.ts';
import type { Assessment } from '../../../src/answers/model/types.ts';
import { findPaper, typedDigits } from '../../../src/answers/past/checkPaper.ts';
import { AT, blank, opened, readFixture } from '../../support/answers.ts';

const START = opened(readFixture('format-1.json'));
const changed = (from: Assessment, cost: number) =>
  applyChange(from, { path: '/answers/q03/buildCost', value: cost, at: AT });
const digits = (assessment: Assessment) => fingerprintOf(assessment).slice(7, 19);
const kept = (contents: Assessment, at = AT, fingerprint?: string): Version => ({
  assessment: contents.id,
  state: stateOf(contents),
  fingerprint: fingerprintOf(contents),
  occasions: [{ at, reason: 'export', ...(fingerprint && { fingerprint }) }],
  recommendation: 'build',
  contents,
});

test.each([
  ['3f9a 77c1 e02d', '3f9a77c1e02d'],
  [' 3F9A77C1E02D ', '3f9a77c1e02d'],
  ['3f9a\u00a077c1-e02d', '3f9a77c1e02d'],
  [`sha256:3f9a77c1e02d${'0'.repeat(52)}`, '3f9a77c1e02d'],
  ['3F9A–77C1–E02D.', '3f9a77c1e02d'],
  ['„3f9a 77cl eO2d”', '3f9a77c1e02d'],
  ['3f9а 77с1 е02d', '3f9a77c1e02d'],
  ['(3f9a 77c1 e02d).', '3f9a77c1e02d'],
  ['3f9a\u00ad77\u200bc1\u2060\r\n> e02d', '3f9a77c1e02d'],
  ['3f9a=\r\n77c1=20e02d=2E', '3f9a77c1e02d'],
  ['3f9a&nbsp;77c1%C2%A0e02d&quot;', '3f9a77c1e02d'],
  ['Pārbaudes kods: 3f9a 77c1 e02d', '3f9a77c1e02d'],
  ['Check code 3f9a 77c1 e02d', '3f9a77c1e02d'],
  [`„sha256:3f9a77c1e02d${'0'.repeat(52)}”.`, '3f9a77c1e02d'],
  ['３ｆ９ａ ７７ｃ１ ｅ０２ｄ', '3f9a77c1e02d'],
  ['3f9a 77c1 e\u043e2d', '3f9a77c1e02d'],
  ['3f9a 77c1 e02', undefined],
  ['fade 3f9a 77c1 e02d', undefined],
  ['3f9a 77c1 e02d 1', undefined],
  ['3f9a 77c1 e02g', undefined],
  ['', undefined],
])('digits are read as people type them from paper: %j', (text, expected) => {
  expect(typedDigits(text)).toBe(expected);
});

describe('a paper belongs to', () => {
  const earlier = changed(START, 1);
  const now = changed(START, 2);
  const other = blank('other');
  const versions = [kept(now), kept(earlier), kept(changed(other, 3))];
  const others = [now, other];
  const find = (of: Assessment) => findPaper(digits(of), now, versions, others);

  test('the current assessment, even if a version is the same', () => {
    expect(find(now)).toEqual({ kind: 'now' });
  });

  test('an earlier version of it', () => {
    expect(find(earlier)).toEqual({ kind: 'version', version: versions[1] });
  });

  test('a version that was exported with another fingerprint', () => {
    const part = kept(earlier, AT, `sha256:${'4'.repeat(64)}`);
    expect(findPaper('4'.repeat(12), now, [part], others)).toEqual({ kind: 'version', version: part });
  });

  test('another assessment in this browser, or an earlier version of that one', () => {
    expect(find(other)).toEqual({ kind: 'other', assessment: other });
    expect(find(changed(other, 3))).toEqual({ kind: 'other', assessment: other, version: versions[2] });
  });

  test('nothing in this browser', () => {
    expect(find(changed(START, 99))).toEqual({ kind: 'nowhere' });
  });
});
