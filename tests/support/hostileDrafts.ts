import { fileWith } from './answers.ts';
import { LEAVES } from './edits.ts';
import { answersJson, draftsJson, type Hostile, withJson } from './hostileFile.ts';

const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  'then',
];
/** Names that every JavaScript object has, put wherever a file may hold a name. */
export const PROTOTYPES: Hostile[] = PROTOTYPE_NAMES.flatMap((name): Hostile[] => [
  [`${name} at the root`, withJson(`"${name}":{"polluted":1}`)],
  [`${name} as a question`, answersJson(`{"${name}":{"polluted":1}}`)],
  [`${name} in an answer`, answersJson(`{"q09":{"${name}":{"polluted":1}}}`)],
  [`${name} in a row`, answersJson(`{"q09":{"services":[{"name":"x","${name}":{"polluted":1}}]}}`)],
  [`${name} as an option`, answersJson(`{"q01":{"need":"${name}"}}`)],
  [`${name} as a group`, answersJson(`{"q05":{"groups":[{"group":"${name}"}]}}`)],
  [`${name} as the id of a row`, answersJson(`{"q09":{"services":[{"id":"${name}","name":"x"}]}}`)],
  [`${name} as a step`, answersJson(`{"q11":{"steps":{"${name}":"electronic"}}}`)],
  [`${name} as a weight`, fileWith({ methodology: { weights: { [name]: 5 } } })],
  [`${name} as methodology`, fileWith({ methodology: { id: name, version: name } })],
  [`${name} as a draft`, draftsJson(`{"${name}":"polluted"}`)],
  ...[`/${name}/x`, `/answers/${name}/x`, `/answers/q09/${name}`, `/answers/q09/${name}/0/name`].map(
    (path): Hostile => [`draft at ${path}`, draftsJson(`{"${path}":"polluted"}`)],
  ),
  ...[`services/0/${name}`, `services/${name}/name`, `services/0/name/${name}`, `evidence/0/${name}`].map(
    (path): Hostile => [`draft at q09 ${path}`, draftsJson(`{"/answers/q09/${path}":"polluted"}`)],
  ),
  [`draft at a step ${name}`, draftsJson(`{"/answers/q11/steps/${name}":"polluted"}`)],
]);

const DRAFT_PLACES = [
  '',
  '/',
  '//',
  '~',
  '/~',
  '/~2',
  '/id',
  '/format',
  '/formatVersion',
  '/answers',
  '/drafts',
  '/drafts/x',
]
  .concat([
    '/answers/q01',
    '/answers/q09/services',
    '/answers/q09/services/0',
    '/answers/q09/services/-',
    '/answers/q09/services/01',
  ])
  .concat([
    '/answers/q09/services/49/name',
    '/answers/q09/services/50/name',
    '/answers/q09/services/1e9/name',
    '/answers/q09/services/99999999999/name',
  ])
  .concat([
    '/answers/q05/groups/0/casesPerMonth',
    '/answers/q06/reach/3/can',
    '/decision',
    '/methodology/weights/q01',
    `/${'a/'.repeat(20_000)}`,
  ]);

/** Raw text for any place, and for places that do not exist. */
export const DRAFTS: Hostile[] = [
  ...[
    'null',
    '0',
    '[]',
    '"x"',
    '["/answers"]',
    '{"/answers/q01/need":5}',
    '{"/answers/q01/need":null}',
    '{"/x":{}}',
  ].map((json): Hostile => [`drafts ${json}`, draftsJson(json)]),
  ...DRAFT_PLACES.map(
    (path): Hostile => [`draft at ${path.slice(0, 40)}`, fileWith({ drafts: { [path]: '<b>x</b>' } })],
  ),
  ...LEAVES.map(({ path }): Hostile => {
    const place = path
      .replace(/\/(a|b|c~0~1)\//, '/0/')
      .replace(/\/(youth|pensioners|institutions)\//, '/0/');
    const drafts = { [place]: '\ud800\0<script>hostile()</script>' };
    return [`draft at ${place}`, fileWith({ drafts, answers: { q05: { groups: [{ group: 'youth' }] } } })];
  }),
  ['a draft of the greatest length', fileWith({ drafts: { '/answers/q03/buildCost': 'x'.repeat(100_000) } })],
  ['a draft that is too long', fileWith({ drafts: { '/answers/q03/buildCost': 'x'.repeat(100_001) } })],
];
