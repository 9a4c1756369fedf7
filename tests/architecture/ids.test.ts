import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesUnder } from '../support/files.ts';

/** Code that takes from an id or a name what the definition of a question or field says. No file may do this. */
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

/**
 * Code that takes from a field's name how the field looks. Only code that draws fields is checked, because elsewhere
 * names are the file format.
 */
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

test('no file takes from an id what the definitions of the questions say', () => {
  const rooms = ['screens', 'summary', 'assessment', 'changes', 'session', 'answers'];
  expect(foundIn(rooms, READINGS)).toEqual([]);
});

test('code that draws fields does not take the look of a field from its name', () => {
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
])('the check finds: %s', (line) => {
  expect(readingsIn(line, [...READINGS, ...LOOKS])).not.toEqual([]);
});
