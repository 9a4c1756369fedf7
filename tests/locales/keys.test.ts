import { expect, test } from 'vitest';
import { isFormat } from '../../src/i18n/format.ts';
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
