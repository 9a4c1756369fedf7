import { fileWith } from './answers.ts';
import { answersJson, draftsJson, type Hostile, many, nested, withJson } from './hostileFile.ts';

/** Files that are not ours at all. */
export const NOT_OURS: Hostile[] = [
  ...[
    '',
    ' ',
    '{',
    '[',
    '"',
    'undefined',
    'NaN',
    '\0',
    '\ufeff',
    '\ufeff\ufeff{}',
    '{"a":1}{"a":2}',
    '// {}',
  ],
  ...['null', 'true', '0', '-0', '""', '"text"', '[]', '{}', '[[]]', '1e999', '{"length":1}'],
  `[${fileWith({})}]`,
  JSON.stringify(fileWith({})),
  `<script>alert(1)</script>`,
  `${fileWith({})}\0`,
  nested(100_000, '[', ']'),
  nested(100_000, '{"a":', '}'),
  nested(100_000, '[', ''),
].map((text): Hostile => [`not ours: ${text.slice(0, 30)}`, text]);

/** A wrong version, id or frame of answers. */
export const ENVELOPES: Hostile[] = [
  ...['1e999', '-1', '1.5', '"1"', 'null', '[]', '{}', 'true', '2', '1e21', '9007199254740993'].map(
    (json): Hostile => [
      `version ${json}`,
      fileWith({}).replace('"formatVersion":1', `"formatVersion":${json}`),
    ],
  ),
  ...[
    'null',
    '0',
    '[]',
    '{}',
    '" "',
    '"../../x"',
    '"a/b?c#d"',
    '"%zz%20%"',
    '"__proto__"',
    '"\\u0000"',
    '"\\ud800"',
  ].map((json): Hostile => [`id ${json}`, fileWith({}).replace('"assessment-1"', json)]),
  ...[
    'null',
    '0',
    '""',
    '[]',
    '"q01"',
    '[{}]',
    '{"q01":null}',
    '{"q01":[]}',
    '{"q01":"eService"}',
    '{"q1":{}}',
  ].map((json): Hostile => [`answers ${json}`, answersJson(json)]),
];

/** Too large, too deep, too many. */
export const HUGE: Hostile[] = [
  ['6 MB of text', fileWith({ note: 'x'.repeat(6_000_000) })],
  ['6 MB of white space', `${fileWith({})}${' '.repeat(6_000_000)}`],
  ['3 MB of letters that are 6 MB', fileWith({ note: 'ā'.repeat(3_000_000) })],
  ['many keys', withJson(many(150_000, (i) => `"k${i}":${i}`))],
  [
    'many unknown answers and drafts',
    fileWith({ A: 0 }).replace(
      '"answers":{},"A":0',
      `"answers":{${many(100_000, (i) => `"k${i}":1`)}},"drafts":{${many(100_000, (i) => `"/k${i}":"d"`)}}`,
    ),
  ],
  [
    'many drafts in one list',
    draftsJson(`{${many(100_000, (i) => `"/answers/q09/services/${i}/name":"d"`)}}`),
  ],
  ['many short numbers', withJson(`"x":[${many(1_000_000, () => '1')}]`)],
  ['numbers that are longer when written again', withJson(`"x":[${many(900_000, () => '1e20')}]`)],
  ['many rows', answersJson(`{"q09":{"services":[${many(200_000, () => '{}')}]}}`)],
  ['many choices', answersJson(`{"q13":{"types":[${many(200_000, () => '"informational"')}]}}`)],
  ...[31, 32, 33, 1_000, 100_000].flatMap((levels): Hostile[] => [
    [`${levels} lists deep`, withJson(`"x":${nested(levels, '[', ']')}`)],
    [`${levels} objects deep`, answersJson(`{"q01":${nested(levels, '{"a":', '}')}}`)],
  ]),
];
