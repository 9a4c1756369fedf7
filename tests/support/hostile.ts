import { fileWith } from './answers.ts';
import { DRAFTS, PROTOTYPES } from './hostileDrafts.ts';
import { ENVELOPES, HUGE, NOT_OURS } from './hostileEnvelopes.ts';
import { answersJson, type Hostile, many } from './hostileFile.ts';
import { filledEverywhere } from './hostileText.ts';

const ROWS: Hostile[] = [
  ['repeated ids', answersJson('{"q09":{"services":[{"id":"a","name":"x"},{"id":"a","name":"y"}]}}')],
  ['repeated groups', answersJson('{"q05":{"groups":[{"group":"youth"},{"group":"youth"}]}}')],
  ['repeated choices', answersJson('{"q13":{"types":["informational","informational"]}}')],
  ['none beside another', answersJson('{"q06":{"means":["none","mobileId"]}}')],
  [
    'the same id in two lists',
    answersJson('{"q09":{"services":[{"id":"a","name":"x"}]},"q17":{"documents":[{"id":"a","name":"y"}]}}'),
  ],
  ['rows of other kinds', answersJson('{"q09":{"services":[null,1,"x",[]]}}')],
  ['a list that is an object', answersJson('{"q09":{"services":{"0":{"name":"x"},"length":1}}}')],
  ['51 rows', answersJson(`{"q09":{"services":[${many(51, (i) => `{"id":"${i}","name":"x"}`)}]}}`)],
  ['a repeated key', answersJson('{"q01":{"need":"eService"},"q01":{"need":"automation"}}')],
];

const URLS: Hostile[] = [
  'javascript:hostile()',
  'JAVASCRIPT:hostile()',
  ' https://x',
  'data:text/html,<script>hostile()</script>',
  'file:///etc/passwd',
  '//x',
  'https://',
  'http://a b',
  'https://x\u0000',
  'https://[',
  'vbscript:x',
  'blob:https://x/1',
  'https://x/"onclick="hostile()',
  `https://x/${'a'.repeat(2_000)}`,
].map(
  (url): Hostile => [
    `address ${url.slice(0, 40)}`,
    fileWith({ answers: { q01: { need: 'eService', evidence: [{ id: 'e', title: 'x', url }] } } }),
  ],
);

const TEXTS = [
  '<script>hostile()</script>',
  '"><img src=x onerror=hostile()>',
  '{{name}} $t(ui.common.yes) {{- x}}',
  '\u202egnp.exe',
  '\0\u0001\u001b[31m',
  '&lt;b&gt; &amp;',
  "'; DROP TABLE x; --",
  '=HYPERLINK("http://x")',
  '\u{1f4a9}'.repeat(50),
  'e\u0301'.repeat(90),
  '\ufeff\ufffe\uffff',
  ' \n\t\u2028\u2029',
];

/** Written by hand: each of these once broke some program. */
export const CORPUS: readonly Hostile[] = [
  ...NOT_OURS,
  ...ENVELOPES,
  ...PROTOTYPES,
  ...DRAFTS,
  ...HUGE,
  ...ROWS,
  ...URLS,
  ...TEXTS.map(
    (text): Hostile => [`everywhere ${JSON.stringify(text).slice(0, 40)}`, filledEverywhere(text)],
  ),
  ...['1e999', '-1e999', '-0', '1e-400', '0.1', '1e308', '5e-324', '12345678901234567890'].map(
    (json): Hostile => [`numbers ${json}`, filledEverywhere('x').replace(/:7(?=[,}])/g, `:${json}`)],
  ),
];
