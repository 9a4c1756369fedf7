import { readFileSync } from 'node:fs';
import type { Language } from '../../locales/languages.ts';
import type { Translate } from '../../locales/words.ts';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { AssessmentResult } from '../../src/assessment/types.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { createTranslate } from '../../src/i18n/createTranslate.ts';
import { buildSummary, type Summary } from '../../src/summary/buildSummary.ts';
import { inEach, wordsOf } from './words.ts';

function translateTo(language: Language): Translate {
  return createTranslate(language, wordsOf(language));
}

/** The real words of each language; a missing text or parameter throws an error. */
export const TRANSLATE = inEach(translateTo);

export const FINGERPRINT = `sha256:3f9a77c1e02d${'0'.repeat(52)}`;

export function fileOf(answers: Answers, parts: Partial<Assessment> = {}): Assessment {
  return { format: 'e-service-assessment', formatVersion: 1, id: 'a-1', answers, ...parts };
}

export function exampleFile(name: string): Assessment {
  return JSON.parse(readFileSync(`tests/fixtures/examples/${name}.json`, 'utf8'));
}

export interface Told {
  readonly file: Assessment;
  readonly result: AssessmentResult;
  readonly summary: Summary;
}

/** Assesses a file and writes its summary in one language. */
export function tell(file: Assessment, language: Language, fingerprint = FINGERPRINT): Told {
  const methodology = methodologyFor(file.methodology);
  const result = assess(file.answers, methodology);
  const options = { methodology, fingerprint };
  return { file, result, summary: buildSummary(result, file, TRANSLATE[language], options) };
}

/** Every text in a value, with the path to it. */
export function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** Replaces non-breaking spaces with plain ones, so that a test can be typed. */
export const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Does the same for all texts in a value. */
function plain<T>(value: T): T {
  if (typeof value === 'string') return plainSpaces(value) as T;
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) as T;
}

/** Like `tell`, but with plain spaces instead of non-breaking ones, so that a test can be typed. */
export function tellPlainly(...args: Parameters<typeof tell>): Told {
  const told = tell(...args);
  return { ...told, summary: plain(told.summary) };
}
