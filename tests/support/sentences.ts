import type { Language } from '../../locales/languages.ts';
import type { Key } from '../../locales/words.ts';
import { TRANSLATE } from './summary.ts';
import { inEach, textsOf } from './words.ts';

/** Numbers that cover every plural category of both languages. */
const COUNTS = [1, 2, 5, 10, 11, 21, 101] as const;

const PLURAL = /_(zero|one|two|few|many|other)$/;

const TEXTS = inEach(textsOf);

/** Numbers of names in a list. Two or more names are always plural, whatever the last digit. */
const LISTED = [1, 2, 3] as const;

/** The keys below a prefix whose texts have gaps, and all keys of findings; plural forms count once. */
export function sentenceKeys(language: Language, prefix: string): string[] {
  const texts = [...TEXTS[language]];
  const keys = texts
    .filter(([key, text]) => key.startsWith(prefix) && (prefix !== '' || text.includes('{{')))
    .map(([key]) => key.replace(PLURAL, ''));
  // The keys are sorted, so that a text may move from one file to another.
  return [...new Set(keys)].sort();
}

const SAMPLES: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
  lv: {
    ...{
      cost: '2,00–3,50 €',
      now: '8,40 €',
      share: '55–80 %',
      score: '54–61',
      cases: '5',
      years: '3–7 gados',
    },
    ...{ names: ['„Zemesgrāmata”'], institution: 'Sociālais dienests', questions: ['3.', '6.'] },
    ...{
      what: ['elektronisks rezultāts'],
      grounds: ['mazāks slogs'],
      instead: ['izmantot esošo e-pakalpojumu'],
    },
    ...{
      types: ['transakciju'],
      reference: 'Likuma 6. pants',
      text: 'viena lieta',
      known: 'Visas atbildes ir sniegtas',
    },
  },
  en: {
    ...{
      cost: '€2.00–€3.50',
      now: '€8.40',
      share: '55–80%',
      score: '54–61',
      cases: '5',
      years: 'in 3–7 months',
    },
    ...{ names: ['“Land Register”'], institution: 'Social Service', questions: ['3', '6'] },
    ...{ what: ['an electronic result'], grounds: ['less burden'], instead: ['use the existing e-service'] },
    ...{
      types: ['transactional'],
      reference: 'Section 6',
      text: 'one thing',
      known: 'All questions are answered',
    },
  },
};

/**
 * Fills a text for each of its plural categories, with one name and with two. Each result says what it was filled with.
 */
export function fillingsOf(language: Language, key: string): [name: string, text: string][] {
  const texts = TEXTS[language];
  const own = [...texts].filter(([each]) => each.replace(PLURAL, '') === key).map(([, text]) => text);
  const plural = !texts.has(key);
  const gaps = new Set(
    own.flatMap((text) =>
      [...text.matchAll(/\{\{\s*(\w+)(?:,\s*(\w+))?/g)].map(([, gap, format]) => `${gap} ${format ?? ''}`),
    ),
  );
  const params = (count: number) =>
    Object.fromEntries([...gaps].map((gap) => sampleOf(language, key, gap, count)));
  const t = TRANSLATE[language];
  const fill = (count: number) => t(key as Key, { ...params(count), count } as never);
  return plural || gaps.has('names list')
    ? (gaps.has('names list') ? LISTED : COUNTS).map((count) => [`${key} ${count}`, fill(count)])
    : [[key, fill(5)]];
}

function sampleOf(language: Language, key: string, gap: string, count: number): [string, unknown] {
  const [name = '', format = ''] = gap.split(' ');
  const sample = SAMPLES[language][name];
  if (format === 'list') {
    const items = (sample ?? ['viens']) as string[];
    return [name, Array.from({ length: Math.min(count, 3) }, () => items[0])];
  }
  if (/^(date|dateShort|dateTime|time)/.test(format)) return [name, '2026-11-30T10:00:00'];
  if (
    format !== '' ||
    /^(count|n|done|live|later|total|from|to|max|chosen|supported|level|low|high|cases|many)$/.test(name)
  )
    return [name, count];
  // Both are plain numbers without a format: the years of an act, and the minutes of today.
  if (name === 'years' && key.startsWith('documents.')) return [name, count];
  if (name === 'now' && key.includes('q02')) return [name, 95];
  return [name, sample ?? `Paraugs ${name}`];
}

/** A capital letter, a number, or a sign that may open a sentence. */
const BEGIN = /^[„“(+−–±\d]|^\p{Lu}/u;

/**
 * What is wrong with a sentence, as far as a program can tell. `several` allows more than one sentence. `fragment`
 * marks a label or a heading, whose colons and first letter are not checked.
 */
export function broken(sentence: string, kind: 'sentence' | 'several' | 'fragment' = 'sentence'): string[] {
  const text = sentence.replaceAll('\u00a0', ' ');
  const is = (wrong: boolean, what: string) => (wrong ? [what] : []);
  const clauses = text.split(/[;.]\s/);
  return [
    ...is(!BEGIN.test(text) && kind !== 'fragment', 'no capital'),
    ...is(!/[^.]\.$|\d\.$|\.”\.$/.test(text), 'no full stop, or two'),
    ...is(/ {2}/.test(text), 'two spaces'),
    ...is(/undefined|\bnull\b|NaN|\[object|\{\{|\}\}/.test(text), 'a gap'),
    ...is(/, ,|,\.|:\.|;\.|;;|,,|[,;:] ?[,;:]/.test(text), 'signs that do not follow each other'),
    ...is(/ [,.;:!?)]/.test(text), 'a space before a sign'),
    ...is(/(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u.test(text), 'a word twice'),
    ...is(count(text, /\(/g) !== count(text, /\)/g), 'a bracket alone'),
    ...is(count(text, /[„“](?=\S)/g) !== count(text, /”/g), 'a quotation mark alone'),
    ...is(kind !== 'fragment' && clauses.some((clause) => count(clause, /: /g) > 1), 'two colons'),
  ];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
