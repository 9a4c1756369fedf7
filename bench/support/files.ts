import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/answers/model/types.ts';
import { fullFile } from '../../tests/support/fullFiles.ts';

const EXAMPLES = [
  'dog-registration-quick',
  'event-permit-in-progress',
  'income-certificate-for-another-institution',
  'residence-declaration',
];

const readExample = (name: string): string =>
  readFileSync(new URL(`../../tests/fixtures/examples/${name}.json`, import.meta.url), 'utf8');

export const examples = (): Assessment[] => EXAMPLES.map((name) => JSON.parse(readExample(name)));

/** This many assessments, each with its own id and name. */
export function copies(count: number): Assessment[] {
  const all = examples();
  return Array.from({ length: count }, (_, index) => {
    const { fingerprint: _of, ...example } = all[index % all.length] as Assessment;
    return { ...example, id: `copy-${index}`, service: { ...example.service, name: `Pakalpojums ${index}` } };
  });
}

/** An assessment with every field of every question at its limit. */
export const fullest = (): Assessment => fullFile('words');
