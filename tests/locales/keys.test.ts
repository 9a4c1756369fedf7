import { expect, test } from 'vitest';
import { isFormat } from '../../src/i18n/format.ts';
import { definitionOf, numberOf, QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { entriesOf, LANGUAGES, textsOf } from '../support/words.ts';

const lv = textsOf('lv');
const en = textsOf('en');
const PLURAL_FORMS = { lv: ['one', 'other', 'zero'], en: ['one', 'other'] };

test('both languages have the same keys', () => {
  const [latvian, english] = [entriesOf(lv), entriesOf(en)];
  expect([...latvian.keys()].filter((key) => !english.has(key))).toEqual([]);
  expect([...english.keys()].filter((key) => !latvian.has(key))).toEqual([]);
  expect(latvian.size).toBeGreaterThan(20);
});

test('both languages take the same parameters', () => {
  const english = entriesOf(en);
  for (const [key, { params }] of entriesOf(lv)) {
    expect({ key, params: english.get(key)?.params }).toEqual({ key, params });
  }
});

test.each(LANGUAGES)('plural forms of %s are complete', (language) => {
  for (const [key, { forms }] of entriesOf(language === 'lv' ? lv : en)) {
    if (forms.length > 0)
      expect({ key, forms: forms.sort() }).toEqual({ key, forms: PLURAL_FORMS[language] });
  }
});

test.each(LANGUAGES)('no text of %s is empty, padded or marked up', (language) => {
  const bad = [...(language === 'lv' ? lv : en)].filter(
    ([, text]) => text === '' || text !== text.trim() || /<\/?[a-z]|&[a-z]+;/.test(text),
  );
  expect(bad).toEqual([]);
});

test.each(LANGUAGES)('every format named in a text of %s exists', (language) => {
  for (const [key, text] of language === 'lv' ? lv : en) {
    for (const [, format] of text.matchAll(/{{[^},]*,\s*([^}]*?)\s*}}/g)) {
      expect(isFormat(format), `${key}: ${text}`).toBe(true);
    }
  }
});

/** How the words of a language name a number of questions, and the questions from one to another. */
const COUNTS = {
  lv: { number: /(\d+) (?:jautājum|atbild)/g, range: /(\d+)\.–(\d+)\. jautājum/g },
  en: { number: /(\d+) (?:questions|answers)/g, range: /questions (\d+)–(\d+)/g },
};

test.each(LANGUAGES)(
  'every number of questions that the words of %s say is that of the questionnaire',
  (language) => {
    const axes = (['value', 'readiness'] as const).map((axis) => {
      const numbers = QUESTION_IDS.filter((id) => definitionOf(id).axis === axis).map(numberOf);
      return `${numbers.at(0)}–${numbers.at(-1)}`;
    });
    const said = [...(language === 'lv' ? lv : en)];
    const found = (what: RegExp) =>
      said.flatMap(([key, text]) =>
        [...text.matchAll(what)].map(([, ...numbers]) => [key, numbers.join('–')]),
      );
    const { number, range } = COUNTS[language];
    expect(found(number).length).toBeGreaterThan(3);
    expect(found(number).filter(([, says]) => says !== `${QUESTION_IDS.length}`)).toEqual([]);
    expect(found(range).length).toBeGreaterThan(3);
    expect(found(range).filter(([, says]) => !axes.includes(says ?? ''))).toEqual([]);
  },
);
