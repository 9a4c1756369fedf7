import { describe, expect, test } from 'vitest';
import enFields from '../../../locales/en/errors.json' with { type: 'json' };
import enFiles from '../../../locales/en/fileErrors.json' with { type: 'json' };
import lvFields from '../../../locales/lv/errors.json' with { type: 'json' };
import lvFiles from '../../../locales/lv/fileErrors.json' with { type: 'json' };
import {
  type FileError,
  type FileWarning,
  fileErrorSentence,
  fileWarningSentence,
} from '../../../src/answers/file/fileError.ts';
import { PROBLEM_CODES, problemKey } from '../../../src/answers/model/problem.ts';

const lv = { ...lvFiles, field: { ...lvFields.field, ...lvFiles.field } };
const en = { ...enFiles, field: { ...enFields.field, ...enFiles.field } };

const FILE_ERRORS: FileError[] = [
  { code: 'notJson' },
  { code: 'notJson', place: { line: 2, column: 1 } },
  { code: 'notText' },
  { code: 'notOurFormat' },
  { code: 'tooLarge', max: 5_000_000 },
  { code: 'tooDeep', max: 32 },
  { code: 'newerVersion', version: 2, known: 1 },
  { code: 'invalidValue', path: '/service/name' },
  { code: 'invalidValue', path: '/answers/q05/groups', question: 'q05' },
  { code: 'unknownOption', path: '/decision/outcome' },
  { code: 'unknownOption', path: '/answers/q01/need', question: 'q01' },
];
const WARNINGS: FileWarning[] = [
  { code: 'fingerprintMismatch' },
  { code: 'otherMethodology', id: 'default', version: '2' },
];
const sentences = [
  ...FILE_ERRORS.map((error) => fileErrorSentence(error)),
  ...WARNINGS.map((warning) => fileWarningSentence(warning)),
];

function textAt(words: object, key: string): unknown {
  return key
    .split('.')
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], words);
}

describe.each([
  ['lv', lv],
  ['en', en],
])('%s', (_language, words) => {
  test.each(PROBLEM_CODES)('a field can report %s', (code) => {
    expect(textAt(words, problemKey({ code }))).toMatch(/^\p{Lu}.*\.$/u);
  });

  test.each(sentences)('the text of $key uses only the values it is given', ({ key, params }) => {
    const text = String(textAt(words, key));
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    const named = [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(params)).toEqual(expect.arrayContaining(named));
  });
});

test('an error in an answer gives the number of its question', () => {
  expect(fileErrorSentence({ code: 'invalidValue', path: '/x', question: 'q05' })).toEqual({
    key: 'errors.file.invalidValueInQuestion',
    params: { path: '/x', number: 5 },
  });
});
