import { expect, test } from 'vitest';
import { type Language, languageOf } from '../../locales/languages.ts';
import { isFormat } from '../../src/i18n/format.ts';
import { definitionOf, numberOf, QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { entriesOf, inEach, LANGUAGES, textsOf } from '../support/words.ts';

const TEXTS = inEach(textsOf);
const pluralForms = (language: Language) =>
  new Intl.PluralRules(languageOf(language).locale).resolvedOptions().pluralCategories.sort();
const latvian = entriesOf(TEXTS.lv);

test.each(LANGUAGES)('%s has the keys of Latvian and no others', (language) => {
  const own = entriesOf(TEXTS[language]);
  expect([...latvian.keys()].filter((key) => !own.has(key))).toEqual([]);
  expect([...own.keys()].filter((key) => !latvian.has(key))).toEqual([]);
  expect(latvian.size).toBeGreaterThan(20);
});

test.each(LANGUAGES)('%s takes the parameters of Latvian', (language) => {
  const own = entriesOf(TEXTS[language]);
  for (const [key, { params }] of latvian) {
    expect({ key, params: own.get(key)?.params }).toEqual({ key, params });
  }
});

test.each(LANGUAGES)('plural forms of %s are complete', (language) => {
  for (const [key, { forms }] of entriesOf(TEXTS[language])) {
    if (forms.length > 0) expect({ key, forms: forms.sort() }).toEqual({ key, forms: pluralForms(language) });
  }
});

test.each(LANGUAGES)('no text of %s is empty, padded or marked up', (language) => {
  const bad = [...TEXTS[language]].filter(
    ([, text]) => text === '' || text !== text.trim() || /<\/?[a-z]|&[a-z]+;/.test(text),
  );
  expect(bad).toEqual([]);
});

test.each(LANGUAGES)('every format named in a text of %s exists', (language) => {
  for (const [key, text] of TEXTS[language]) {
    for (const [, format] of text.matchAll(/{{[^},]*,\s*([^}]*?)\s*}}/g)) {
      expect(isFormat(format), `${key}: ${text}`).toBe(true);
    }
  }
});

/** How a language writes a number of questions, and a range of questions. */
const COUNTS: Readonly<Record<Language, { number: RegExp; range: RegExp }>> = {
  lv: { number: /(\d+) (?:jautājum|atbild)/g, range: /(\d+)\.–(\d+)\. jautājum/g },
  en: { number: /(\d+) (?:questions|answers)/g, range: /questions (\d+)–(\d+)/g },
};

test.each(LANGUAGES)("every number of questions in the words of %s is the questionnaire's", (language) => {
  const axes = (['value', 'readiness'] as const).map((axis) => {
    const numbers = QUESTION_IDS.filter((id) => definitionOf(id).axis === axis).map(numberOf);
    return `${numbers.at(0)}–${numbers.at(-1)}`;
  });
  const said = [...TEXTS[language]];
  const found = (what: RegExp) =>
    said.flatMap(([key, text]) => [...text.matchAll(what)].map(([, ...numbers]) => [key, numbers.join('–')]));
  const { number, range } = COUNTS[language];
  expect(found(number).length).toBeGreaterThan(3);
  expect(found(number).filter(([, says]) => says !== `${QUESTION_IDS.length}`)).toEqual([]);
  expect(found(range).length).toBeGreaterThan(3);
  expect(found(range).filter(([, says]) => !axes.includes(says ?? ''))).toEqual([]);
});
