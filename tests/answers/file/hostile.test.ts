import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { split } from '../../../src/answers/browser/records.ts';
import { exportFile } from '../../../src/answers/file/exportFile.ts';
import { fileErrorSentence } from '../../../src/answers/file/fileError.ts';
import { AT, parse } from '../../support/answers.ts';
import { SEED } from '../../support/arbitraries.ts';
import { CORPUS } from '../../support/hostile.ts';
import { GENERATED } from '../../support/hostileGenerated.ts';
import { TRANSLATE, tell, textsIn } from '../../support/summary.ts';
import { LANGUAGES } from '../../support/words.ts';

const RAW = /undefined|\bNaN\b|\[object/;
/** How many files of each generated kind are tried. */
const RUNS = 150;
/** A limit in milliseconds that even a slow machine never reaches: only an endless loop fails. */
const ENDLESS = 300_000;

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const namesOf = () => PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String));
const untouched = namesOf();
const seen = { refused: 0, opened: 0 };

/** The value written as JSON and read again, because JSON has no negative zero. */
const inJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Expects that a file is either refused with a sentence in both languages or does no harm anywhere. */
function meet(text: string): void {
  const result = parse(text);
  if (!result.ok) {
    seen.refused++;
    const { key, params } = fileErrorSentence(result.error);
    for (const language of LANGUAGES) expect(TRANSLATE[language](key, params)).toMatch(/^\p{Lu}.*\.$/su);
    return;
  }
  seen.opened++;
  const { assessment } = result;
  const written = exportFile(assessment, AT);
  const again = parse(written);
  if (!again.ok) throw new Error(`its own export is refused: ${JSON.stringify(again.error)}`);
  expect(again.warnings.filter(({ code }) => code === 'fingerprintMismatch')).toEqual([]);
  expect(exportFile(again.assessment, AT)).toBe(written);
  const { fingerprint: _now, ...rest } = again.assessment;
  const { fingerprint: _former, ...before } = assessment;
  const stamps = { createdAt: AT, updatedAt: AT, questionnaire: rest.questionnaire };
  const expected = inJson({ ...stamps, ...before });
  // Vitest needs minutes to compare the largest files, so it is only asked to show a difference.
  if (!isDeepStrictEqual(inJson(rest), expected)) expect(rest).toEqual(expected);
  split(assessment);
  const given = textsIn(assessment).some(([path, each]) => RAW.test(path) || RAW.test(each));
  for (const language of LANGUAGES) {
    const { summary } = tell(assessment, language);
    if (!given) expect(textsIn(summary).filter(([, each]) => RAW.test(each))).toEqual([]);
  }
}

test.each(CORPUS)('%s', { timeout: ENDLESS }, (_name, text) => {
  meet(text);
});

describe('generated files', () => {
  test.each(GENERATED)('%s', { timeout: ENDLESS }, (_name, files) => {
    fc.assert(fc.property(files, meet), { numRuns: RUNS, seed: SEED });
  });
});

afterAll(() => {
  expect(namesOf()).toEqual(untouched);
  expect(seen.refused + seen.opened).toBeGreaterThan(1300);
  // Both outcomes must occur.
  expect(Math.min(seen.refused, seen.opened)).toBeGreaterThan(200);
  console.info(`Hostile files: ${seen.refused} refused, ${seen.opened} opened without harm`);
});
