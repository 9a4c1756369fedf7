import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesUnder } from '../support/files.ts';

/** What a file offers to others, by name. */
const EXPORTED = /^export (?:default )?(?:async )?(?:type|interface|const|function\*?|class) (\w+)/gm;

/** Names that more than one file exports, each with its files. */
function sharedNames(texts: Readonly<Record<string, string>>): string[] {
  const filesOf = new Map<string, string[]>();
  for (const [file, text] of Object.entries(texts)) {
    for (const [, name = ''] of text.matchAll(EXPORTED)) {
      filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
    }
  }
  return [...filesOf].flatMap(([name, files]) =>
    new Set(files).size > 1 ? [`${name}: ${files.join(', ')}`] : [],
  );
}

test('an exported name has one meaning: no other file exports the same one', () => {
  const texts = Object.fromEntries(sourcesUnder('src').map((file) => [file, readFileSync(file, 'utf8')]));
  expect([...Object.values(texts).join('\n').matchAll(EXPORTED)].length).toBeGreaterThan(1000);
  expect(sharedNames(texts)).toEqual([]);
});

test('a name that two files export would be found', () => {
  const texts = {
    'a/line.ts': 'export type Line = string;',
    'b/Line.tsx': 'export default function Line() {}',
    'c/overloads.ts': 'export function one(a: 1): 1;\nexport function one(a: 2): 2;',
    'd/local.ts': 'type Line = number;',
  };
  expect(sharedNames(texts)).toEqual(['Line: a/line.ts, b/Line.tsx']);
});
