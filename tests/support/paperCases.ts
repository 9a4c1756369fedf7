import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/answers/model/types.ts';
import type { AssessmentResult, Bounds, FactId } from '../../src/assessment/types.ts';
import { exampleFile } from './summary.ts';

/** A file and the result that the specification gives for it. The program computes none of it. */
export interface PaperCase {
  readonly name: string;
  readonly file: Assessment;
  readonly expected: AssessmentResult;
}

export const EXAMPLES = [
  'residence-declaration',
  'income-certificate-for-another-institution',
  'event-permit-in-progress',
  'dog-registration-quick',
] as const;

/** An example and its expected result. */
export function exampleCase(name: (typeof EXAMPLES)[number]): PaperCase {
  const raw = JSON.parse(readFileSync(`tests/fixtures/examples/expected/${name}.json`, 'utf8'));
  const facts = Object.entries(raw.facts as Record<FactId, (number | 'Infinity')[] | null>);
  const numbers = facts.map(([id, bounds]) => [id, bounds && (bounds.map(Number) as unknown as Bounds)]);
  return { name, file: exampleFile(name), expected: { ...raw, facts: Object.fromEntries(numbers) } };
}

/**
 * Adds what the examples lack: people and dates, a decision on earlier answers, a contradiction (a target of 99 % where
 * 80 % can use the service) and an older method. None of it changes a rating.
 */
export function decidedCase(): PaperCase {
  const { file, expected } = exampleCase('residence-declaration');
  const { q06, q24, ...others } = file.answers;
  return {
    name: 'residence-declaration with a decision and a contradiction',
    file: {
      ...file,
      id: `${file.id.slice(0, -1)}f`,
      methodology: { id: 'default', version: '0.9.0' },
      answers: {
        ...others,
        q06: { ...q06, responsible: 'IT nodaļa, 2. grupa', due: '2026-12-15' },
        q24: { ...q24, uptakeTarget: 99 },
      },
      decision: {
        outcome: 'approved',
        by: 'Anna Paraudziņa',
        position: '3. nodaļas vadītāja',
        date: '2026-12-01',
        comment: 'Sēdes protokols Nr. 47',
        recommendation: 'build',
        fingerprint: `sha256:${'0'.repeat(64)}`,
      },
    },
    expected: { ...expected, contradictions: [{ id: 'targetAboveReach', questions: ['q06', 'q24'] }] },
  };
}
