import { existsSync, readFileSync } from 'node:fs';
import { type Language, LANGUAGES as TABLE } from '../../locales/languages.ts';

/** The languages of the program, without the pseudo-language: it has no words of its own. */
export const LANGUAGES = (Object.keys(TABLE) as Language[]).filter((each) => existsSync(`locales/${each}`));

/** Makes one value for each language. */
export const inEach = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;

/** The files of words, each with the group that its keys belong to. */
const FILES = {
  ui: 'ui',
  soFar: 'ui',
  pages: 'ui',
  method: 'ui',
  portfolio: 'ui',
  questionnaire: 'questionnaire',
  whether: 'questionnaire',
  form: 'questionnaire',
  launch: 'questionnaire',
  guidance: 'guidance',
  assessment: 'assessment',
  findings: 'assessment',
  documents: 'documents',
  errors: 'errors',
  fileErrors: 'errors',
  terminal: 'terminal',
} as const;

export type WordTree = { [name: string]: string | WordTree };

/** All words of a language, merged as the program merges them. */
export function wordsOf(language: Language): WordTree {
  const words: WordTree = {};
  for (const [file, group] of Object.entries(FILES)) {
    merge(words, { [group]: JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8')) });
  }
  return words;
}

/** Puts texts into a tree. Throws if a text is already there, because it would be lost. */
function merge(into: WordTree, from: WordTree): void {
  for (const [name, value] of Object.entries(from)) {
    const there = into[name];
    if (there === undefined) into[name] = value;
    else if (typeof there === 'object' && typeof value === 'object') merge(there, value);
    else throw new Error(`Two files have a text ${name}.`);
  }
}

const PLURAL = /^(.*)_(zero|one|two|few|many|other)$/;

/** All texts of a language by their dotted key, with plural endings. */
export function textsOf(language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (key: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(key, value);
    else for (const [name, inner] of Object.entries(value as object)) walk(`${key}.${name}`, inner);
  };
  for (const [group, value] of Object.entries(wordsOf(language))) walk(group, value);
  return texts;
}

export interface Entry {
  /** The plural forms in the order they stand; empty if the text has none. */
  forms: string[];
  /** The names in `{{name, format}}` over all forms, with their formats, sorted. */
  params: string[];
}

/** The texts by key, with plural forms joined. */
export function entriesOf(texts: Map<string, string>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [key, text] of texts) {
    const [, stem = key, form] = PLURAL.exec(key) ?? [];
    const entry = entries.get(stem) ?? { forms: [], params: [] };
    if (form) entry.forms.push(form);
    const names = [...text.matchAll(/{{-?\s*([\w.]+)\s*(?:,[^}]*)?}}/g)].map(([, name]) => name ?? '');
    entry.params = [...new Set([...entry.params, ...names])].sort();
    entries.set(stem, entry);
  }
  return entries;
}
