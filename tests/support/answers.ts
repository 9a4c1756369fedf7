import { readFileSync } from 'node:fs';
import { newAssessment } from '../../src/answers/edit/newAssessment.ts';
import { type ParseOptions, type ParseResult, parseFile } from '../../src/answers/file/parseFile.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { METHODOLOGY_VERSION } from '../../src/questionnaire/versions.ts';

export const AT = '2026-11-23T10:00:00Z';
/** Options for a program that still has the method of the frozen file. */
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

/** Ids whose prefix says in a failing test where they came from. */
function countingIds(prefix = 'new-'): () => string {
  let count = 0;
  return () => `${prefix}${++count}`;
}

export function blank(id = 'assessment-1'): Assessment {
  return newAssessment(id, AT, { name: 'Paraugs' }, METHODOLOGY_VERSION);
}

/** The text of a file with the given parts and the least that a reader needs. */
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

/** The assessment in a file; throws if the file is refused. */
export function opened(text: string): Assessment {
  const result = parse(text);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.assessment;
}

export function errorOf(text: string, options: Partial<ParseOptions> = {}) {
  const result = parse(text, options);
  return result.ok ? undefined : result.error;
}
