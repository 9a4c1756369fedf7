import { describe, expect, it } from 'vitest';
import { LAW, lawLink, REFERENCES } from '../../src/questionnaire/law.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { expectedWords, flatten } from '../support/expected-words.ts';
import { type WordTree, wordsOf } from '../support/words.ts';

const expected = expectedWords();

/** The words of the questions and of their guidance. */
function questionWords(language: 'lv' | 'en') {
  const { questionnaire = {}, guidance = {} } = wordsOf(language) as Record<string, WordTree>;
  const merged = Object.entries(guidance).map(([name, texts]) => {
    const there = questionnaire[name];
    return [name, typeof there === 'object' ? { ...there, ...(texts as WordTree) } : texts];
  });
  return { ...questionnaire, ...Object.fromEntries(merged) } as WordTree;
}

const lv = questionWords('lv');
const en = questionWords('en');

/** Texts beside the questions that belong to no field. */
const FRAME =
  /^(documentTitle|lawNote|sections\.s[123]\.(title|short)|footnote\.(mark|text|historical)|acts\.\w+|terms\.\w+\.(forms|meaning))$/;

describe.each([
  ['lv', lv],
  ['en', en],
])('the words of the questionnaire, %s', (_language, words) => {
  const texts = flatten(words);

  it('has every text that the definitions ask for', () => {
    expect(expected.required.filter((key) => !texts.has(key))).toEqual([]);
  });

  it('has no text that no definition asks for', () => {
    const known = new Set([...expected.required, ...expected.optional]);
    expect([...texts.keys()].filter((key) => !known.has(key) && !FRAME.test(key))).toEqual([]);
  });

  it('has neither an empty text nor one with spaces around it or doubled', () => {
    expect([...texts].filter(([, text]) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual(
      [],
    );
  });

  it('names every act that a note refers to, and no other', () => {
    expect(Object.keys(words.acts ?? {}).toSorted()).toEqual(Object.keys(LAW).toSorted());
  });

  it('gives the options of one field different labels', () => {
    const seen = new Map<string, Set<string>>();
    const repeated = [...texts].filter(([key, text]) => {
      if (!/\.(options|onScreen|names|quickOptions)\.\w+$/.test(key)) return false;
      const field = key.slice(0, key.lastIndexOf('.'));
      const labels = seen.get(field) ?? new Set();
      if (labels.has(text)) return true;
      seen.set(field, labels.add(text));
      return false;
    });
    expect(repeated).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...flatten(en).keys()]).toEqual([...flatten(lv).keys()]);
  });

  it('leave nothing untranslated but names, marks and units', () => {
    const english = flatten(en);
    const same = [...flatten(lv)].filter(([key, text]) => english.get(key) === text);
    expect(same.map(([, text]) => text).filter((text) => /[a-zā-ž]{2}/i.test(text))).toEqual([]);
  });
});

describe('the notes on what has changed', () => {
  it.each(QUESTION_IDS)('%s names at least one act, and none twice', (id) => {
    expect(REFERENCES[id].length).toBeGreaterThan(0);
    expect(new Set(REFERENCES[id]).size).toBe(REFERENCES[id].length);
  });

  it('name each Cabinet regulation by the number that the list of acts has', () => {
    const cited = QUESTION_IDS.map((id) =>
      [...new Set(numbersIn(String((lv[id] as WordTree | undefined)?.since)))].toSorted(),
    );
    const listed = QUESTION_IDS.map((id) =>
      REFERENCES[id].flatMap((law) => numbersIn(String((lv.acts as WordTree)[law]))).toSorted(),
    );
    expect(cited, 'a no-break space stands after “Nr.”').toEqual(listed);
  });

  it('link to the act on likumi.lv', () => {
    expect(lawLink('mk402')).toBe('https://likumi.lv/ta/id/292261');
  });

  it('use every act of the list', () => {
    expect(Object.keys(LAW).toSorted()).toEqual([...new Set(Object.values(REFERENCES).flat())].toSorted());
  });
});

/** The numbers of the Cabinet regulations that a text names. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/Nr\.\u00a0(\d+)/g)].map(([, number]) => number ?? '');
}
