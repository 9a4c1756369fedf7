import { readFileSync } from 'node:fs';
import { newAssessment } from '../../src/answers/edit/newAssessment.ts';
import { type ParseOptions, type ParseResult, parseFile } from '../../src/answers/file/parseFile.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { METHODOLOGY_VERSION } from '../../src/questionnaire/versions.ts';

export const AT = '2026-11-23T10:00:00Z';
/** Of a program that had the method of the frozen file. */
export const THEN = { methodology: { id: 'default', version: '1.0.0' } };
export const EXAMPLES = [
  'dog-registration-quick',
  'event-permit-in-progress',
  'income-certificate-for-another-institution',
  'residence-declaration',
];

export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

/** Ids that tell in a failing test which row they were given to. */
function countingIds(prefix = 'new-'): () => string {
  let count = 0;
  return () => `${prefix}${++count}`;
}

export function blank(id = 'assessment-1'): Assessment {
  return newAssessment(id, AT, { name: 'Paraugs' }, METHODOLOGY_VERSION);
}

/** The text of a file that holds nothing but what a reader needs and the given parts. */
export function fileWith(parts: Record<string, unknown>): string {
  return JSON.stringify({
    format: 'e-service-assessment',
    formatVersion: 1,
    id: 'assessment-1',
    answers: {},
    ...parts,
  });
}

export function parse(text: string, options: Partial<ParseOptions> = {}): ParseResult {
  return parseFile(text, { newId: countingIds(), methodology: METHODOLOGY_VERSION, ...options });
}

/** The assessment in a file that must be readable. */
export function opened(text: string): Assessment {
  const result = parse(text);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.assessment;
}

export function errorOf(text: string, options: Partial<ParseOptions> = {}) {
  const result = parse(text, options);
  return result.ok ? undefined : result.error;
}
