import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { METHODOLOGY_VERSION, QUESTIONNAIRE_VERSION } from '../../src/questionnaire/versions.ts';
import { printed, scenarios, told } from '../scenarios/scenario.ts';

/**
 * Writes the expected results anew after a change of the method: both versions in the examples, the fingerprint in a
 * decision, and the results of the examples and scenarios. A number that still holds stays as it was written. Work out
 * each changed line by hand before you accept it: a program cannot prove itself right.
 */
const SHOWN = new URL('../../src/session/examples/', import.meta.url);
const FIXTURES = new URL('../fixtures/examples/', import.meta.url);
const SCENARIOS = new URL('../scenarios/', import.meta.url);
const TOLERANCE = 1e-6;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The new value; the old one remains in every place where it still holds. */
function renewed(before: unknown, now: unknown): unknown {
  if (typeof before === 'number' && typeof now === 'number') {
    return Math.abs(before - now) <= TOLERANCE ? before : now;
  }
  if (Array.isArray(before) && Array.isArray(now)) {
    return now.map((item, index) => renewed(before[index], item));
  }
  if (isObject(before) && isObject(now)) {
    const names = [...Object.keys(before).filter((name) => name in now), ...Object.keys(now)];
    return Object.fromEntries(names.map((name) => [name, renewed(before[name], now[name])]));
  }
  return now;
}

const versionIn = (part: string) => new RegExp(`("${part}": {[^}]*"version": ")[^"]*`);
const examplesIn = (folder: URL) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [new URL(name, folder)] : []));
const textAt = (file: URL) => readFileSync(file, 'utf8');
const written = (value: unknown) => JSON.stringify(value, null, 1);

for (const file of [...examplesIn(SHOWN), ...examplesIn(FIXTURES)]) {
  const text = textAt(file)
    .replace(versionIn('questionnaire'), `$1${QUESTIONNAIRE_VERSION}`)
    .replace(versionIn('methodology'), `$1${METHODOLOGY_VERSION.version}`);
  const example = JSON.parse(text);
  const decided = example.decision?.fingerprint;
  writeFileSync(file, decided ? text.replace(decided, fingerprintOf(example)) : text);
}

for (const file of examplesIn(FIXTURES)) {
  const { answers, methodology } = JSON.parse(textAt(file));
  const expected = new URL(`expected/${file.pathname.split('/').at(-1)}`, FIXTURES);
  const now = printed(assess(answers, methodologyFor(methodology)));
  writeFileSync(expected, `${written(renewed(JSON.parse(textAt(expected)), now))}\n`);
}

for (const { name, all, methodology, expected } of scenarios()) {
  const now = told(assess(all, methodologyFor(methodology)), expected);
  const stated = Object.keys(expected).map((key) => [key, printed(now[key as keyof typeof now])]);
  const file = new URL(name, SCENARIOS);
  const [before] = textAt(file).split('\n  "expected": ');
  const after = written(renewed(expected, Object.fromEntries(stated)));
  writeFileSync(file, `${before}\n  "expected": ${after}\n}\n`);
}
