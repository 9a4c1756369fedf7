import { readFileSync } from 'node:fs';

export const LANGUAGES = ['lv', 'en'] as const;
const GROUPS = ['ui', 'questionnaire', 'assessment', 'errors'] as const;

const PLURAL = /^(.*)_(zero|one|other)$/;

/** All texts of a language by their dotted key, plural endings included. */
export function textsOf(language: (typeof LANGUAGES)[number]): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (key: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(key, value);
    else for (const [name, inner] of Object.entries(value as object)) walk(`${key}.${name}`, inner);
  };
  for (const group of GROUPS) {
    walk(group, JSON.parse(readFileSync(`locales/${language}/${group}.json`, 'utf8')));
  }
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
