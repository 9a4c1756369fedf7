import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../locales/languages.ts';
import { LANGUAGES } from '../support/words.ts';

/** Words that once made a text unclear. The second is what to write now. */
const FORBIDDEN: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  lv: [
    [/nospiedum/iu, 'pārbaudes kods'],
    [/apkalpot\p{L}* gadījum|gadījum\p{L}* apkalp/iu, 'elektroniskie gadījumi'],
    [/izšķirt|izšķirs/iu, 'noteikt; būt izšķirošam'],
    [/tiesiskais pamats/iu, 'kritērijs'],
    [/tīr\p{L}* pašreizēj/iu, 'neto pašreizējā vērtība'],
    [/pierādījum/iu, 'pamatojošie dokumenti'],
    [/maksa elektroniski|elektroniski maksa/iu, 'maksa par e-pakalpojumu'],
    [/pārmaiņ/iu, 'izmaiņas'],
    [/ieguldītie līdzekļi/iu, 'ieguldījums'],
    [/neprecīz/iu, 'aptuveni'],
    [/\bpar (maz|lielu|garu|mazu)\b/iu, 'nepietiekami; pārāk'],
    [/pieņemsim|aprēķināsim/iu, 'programma pieņems'],
    [/kad izpildīti nosacījumi/iu, 'ar nosacījumiem'],
    [/koplietojam\p{L}* (risinājum|komponent)/iu, 'koplietošanas komponente'],
    [/pieņemam\p{L}*/iu, 'pieļaujams'],
    [/\}\} iemes\p{L}* (par|pret)$|^(Par|Pret): \{\{/iu, 'iemesli par: 15'],
    [/^Līdz šim(:|$)/u, 'ieteikums'],
    [/risku .*neuzrāda/iu, 'neviena atbilde neliecina pret izveidi'],
    [/^Noskaidrot: |^var būt izšķiroš/u, 'noskaidrot atbildi uz jautājumu; atbilde var būt izšķiroša'],
    [/ieteikums: no „/iu, 'vēl iespējamie ieteikumi: visi vārdā'],
    [/līdz darbības sākšanai/iu, 'pirms ieviešanas'],
    [/savi\p{L}* svar\p{L}* vai robež/iu, 'sliekšņi'],
    [/vienā gadījumā elektroniski$/iu, 'vienā elektroniskajā gadījumā'],
    [/šobrīd/iu, 'pašlaik'],
    [/\bpie tā, kas\b/iu, 'tam, kurš'],
    [
      /(?<!^|: )\{\{\w+, date\}\}/u,
      'a full date after a colon: within a sentence it would need another case',
    ],
    [
      /\{\{questions, list\}\}[ ]jautāj/u,
      'the last number and its word, with a space at which no line breaks',
    ],
    [/[ ]no[ ]100\b/u, 'no 100, with spaces at which no line breaks'],
  ],
  en: [
    [/\{\{\w+\}\} reasons? for$/i, 'reasons in favour: 15'],
    [/^So far(:|$)/, 'recommendation'],
    [/answers show no .*risk/i, 'no answer speaks against building it'],
    [/^Find out: |^may decide/, 'find out the answer to the question; the answer may decide'],
    [/recommendation: from “/i, 'recommendations still possible, each by name'],
    [/\bdear(er|est)?\b/i, 'expensive'],
    [/\banew\b/i, 'again; from scratch'],
    [/regulatory enactment/i, 'law or regulation'],
    [/electronis/i, 'digitise'],
    [/fingerprint/i, 'check code'],
    [/handled electronically|electronically handled/i, 'online cases'],
    [/legal ground/i, 'criterion'],
    [/\bsettle[sd]\b/i, 'decide; cannot change'],
    [/\brough\b/i, 'approximate'],
    [/once the conditions are met/i, 'with conditions'],
    [/\bmeanwhile\b.*\btab\b/i, 'since'],
    [/e-mail/i, 'email'],
    [/payback time/i, 'payback period'],
    [/(?<!service )\blifetime\b/i, 'service life'],
    [/\brunning cost/i, 'maintenance cost'],
    [/(?<!electronic )\bidentification means\b/i, 'means of electronic identification'],
    [/linked services?\b/i, 'related services'],
    [/(fully|made) digital\b/i, 'digitised'],
    [/\bconcessions?\b/i, 'reduced fees'],
    [/\bdata (are|were|have)\b/i, 'data is'],
    [/\bwe (still )?need\b/i, 'still needed: the program is no “we”'],
    [/\bdecided upon\b/i, 'the decision was based on'],
    [/\bstands? beside\b/i, 'is next to'],
    [/^For – /, 'in favour'],
    [/\ball the channels\b/i, 'all channels'],
    [/\b(level|question)[ ]\{\{/i, 'question and its number, with a space at which no line breaks'],
    [/out of[ ]100\b/, 'out of 100, with spaces at which no line breaks'],
    [/\b(weights? for value|value (and|or) readiness|readiness (and|or) value)\b/i, 'usefulness'],
  ],
};

/** The source's own words and the titles of acts stay as they are. */
const KEPT = /^(acts|q\d\d\/(title|body|items))\b/;

function textsOf(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : textsOf(value, `${path}${key}/`),
  );
}

describe.each(LANGUAGES)('words in %s', (language) => {
  const files = readdirSync(`locales/${language}`).filter((name) => name.endsWith('.json'));
  const texts = files.flatMap((name) =>
    textsOf(JSON.parse(readFileSync(`locales/${language}/${name}`, 'utf8')))
      .filter(([path]) => !KEPT.test(path))
      .map(([path, text]) => ({ where: `${name} ${path}`, text })),
  );

  test.each(FORBIDDEN[language])('%s has not come back', (pattern, instead) => {
    expect(texts.length).toBeGreaterThan(500);
    const found = texts
      .filter(({ text }) => pattern.test(text))
      .map(({ where, text }) => `${where}: ${text}`);
    expect(found, `write: ${instead}`).toEqual([]);
  });

  test('no sentence ends in a colon and a point, and none has two spaces', () => {
    const odd = texts.filter(({ text }) => /[:;,] ?\.|\.\.(?!\.)| {2}/u.test(text.replaceAll('…', '')));
    expect(odd).toEqual([]);
  });
});
