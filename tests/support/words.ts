import { existsSync, readFileSync } from 'node:fs';
import { type Language, LANGUAGES as TABLE } from '../../locales/languages.ts';

/** The languages of the program, but for the pseudo-language: it has no words of its own. */
export const LANGUAGES = (Object.keys(TABLE) as Language[]).filter((each) => existsSync(`locales/${each}`));

/** What is made of each language. */
export const inEach = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;

/** Files, and the group of keys that each is part of. */
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

/** All the words of a language as the program merges them. */
export function wordsOf(language: Language): WordTree {
  const words: WordTree = {};
  for (const [file, group] of Object.entries(FILES)) {
    merge(words, { [group]: JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8')) });
  }
  return words;
}

/** Puts texts into a tree; a text that stands there already would be lost, and is an error. */
function merge(into: WordTree, from: WordTree): void {
  for (const [name, value] of Object.entries(from)) {
    const there = into[name];
    if (there === undefined) into[name] = value;
    else if (typeof there === 'object' && typeof value === 'object') merge(there, value);
    else throw new Error(`Two files have a text ${name}.`);
  }
}

const PLURAL = /^(.*)_(zero|one|two|few|many|other)$/;

/** All texts of a language by their dotted key, plural endings included. */
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
  /** Plural forms in the order they stand; empty where the text has none. */
  forms: string[];
  /** Names in `{{name, format}}` over all forms, with their formats, sorted. */
  params: string[];
}

/** Texts by key, plural forms joined. */
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
