import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesUnder } from '../support/files.ts';

/** What a file must not do: read out of an id or a name what the definition of the question or field says. */
const READINGS: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a number out of an id',
    /\b(question|id|q)\.(slice|substring|substr|match)\(|\b(Number|parseInt)\((id|question|q)\b/,
  ],
  ['an order out of an id', /\s[<>]=?\s*'q\d\d'|'q\d\d'\s+[<>]=?\s/],
  ['a kind of question out of an id', /\b(question|id|q)\.(startsWith|endsWith)\(/],
  ['whether a question is rated out of its id', /[!=]==?\s*'q13'/],
  ['when a field is asked, beside the one function', /\b(field|definition|shape|cell|each)\??\.when\b/],
];

/** How a field looks, read out of its name: in what draws fields alone. Elsewhere names are the file format. */
const LOOKS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['how a field looks out of its path', /\bpath\.(endsWith|includes)\(|\bpath [!=]== (pointer|'|[A-Z])/],
  ['how a field looks out of its name', /\b(name|cell|own) [!=]== '/],
  ['how an option looks out of its name', /(?<!typeof )\b(option|value|item\.value) [!=]== '(?!no'|yes'|')/],
  ['the words of one question', /`questionnaire\.q\d\d/],
];

const readingsIn = (text: string, readings: typeof READINGS): string[] =>
  readings.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);

function foundIn(folders: readonly string[], readings: typeof READINGS): string[] {
  return folders
    .flatMap((folder) => sourcesUnder(`src/${folder}`))
    .flatMap((file) => readingsIn(readFileSync(file, 'utf8'), readings).map((what) => `${file}: ${what}`));
}

test('no file reads out of an id what the definitions of the questions say', () => {
  const rooms = ['screens', 'summary', 'assessment', 'changes', 'session', 'answers'];
  expect(foundIn(rooms, READINGS)).toEqual([]);
});

test('nothing that draws fields reads out of their names how they look', () => {
  expect(foundIn(['screens/question', 'screens/blank'], LOOKS)).toEqual([]);
});

test.each([
  'const n = Number(question.slice(1));',
  "const isNeed = question <= 'q10';",
  "const precision = path.endsWith('/precision');",
  "const more = name !== 'assurance';",
  "const reach = path === pointer('answers', 'q06', 'reach');",
  "if (question === 'q13') return null;",
  "const note = option === 'mobileId';",
  'if (!field.when) return true;',
  'find(`questionnaire.q05.fields.groups.fields.group.label`)',
])('would be found: %s', (line) => {
  expect(readingsIn(line, [...READINGS, ...LOOKS])).not.toEqual([]);
});
