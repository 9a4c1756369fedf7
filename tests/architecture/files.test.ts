import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourcesUnder } from '../support/files.ts';

const FOLDERS = ['src', 'tests', 'locales', 'bench', 'docs'];
const files = FOLDERS.flatMap((folder) =>
  globSync(`${folder}/**/*.*`).map((file) => file.replaceAll('\\', '/')),
);

/** As many lines as a reader takes in at one sitting. */
const LINES_MAX = 200;
const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** Names in one folder that differ only in case. Some disks would treat them as one. */
function twinsIn(all: readonly string[]): string[] {
  const known = new Map<string, string>();
  return all.flatMap((file) => {
    const name = posix.join(posix.dirname(file), posix.parse(file).name);
    const other = known.get(name.toLowerCase());
    known.set(name.toLowerCase(), name);
    return other !== undefined && other !== name ? [`${other} and ${name}`] : [];
  });
}

/** Files that look like tests but are never run. */
const seemingTests = (all: readonly string[]): string[] =>
  all.filter(
    (file) => /(?<![a-z])tests?\.tsx?$|[a-z](Test|Spec)\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );

test('no file of the program is longer than one sitting', () => {
  const long = sourcesUnder('src').filter((file) => linesOf(readFileSync(file, 'utf8')) > LINES_MAX);
  expect(long).toEqual([]);
});

test('the check finds a file that is too long', () => {
  expect(linesOf(`${'a\n'.repeat(LINES_MAX)}`)).toBe(LINES_MAX);
  expect(linesOf(`${'a\n'.repeat(LINES_MAX)}b`)).toBe(LINES_MAX + 1);
});

test('no two files of a folder differ only in case', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(twinsIn(files)).toEqual([]);
});

test('the check finds two such files', () => {
  expect(twinsIn(['a/PageOne.tsx', 'a/Other.ts', 'a/pageOne.ts', 'b/pageone.ts'])).toEqual([
    'a/PageOne and a/pageOne',
  ]);
});

test('no file looks like a test without being one', () => {
  expect(seemingTests(files)).toEqual([]);
});

test('the check finds such a file', () => {
  const names = ['a/legalTest.ts', 'a/test.ts', 'a/latest.ts', 'a/legal.test.ts', 'a/rulesSpec.tsx'];
  expect(seemingTests(names)).toEqual(['a/legalTest.ts', 'a/test.ts', 'a/rulesSpec.tsx']);
});
