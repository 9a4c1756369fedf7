import { createHash } from 'node:crypto';
import type { Assessment } from '../../src/answers/model/types.ts';

/** Writes a value with its keys in order, as canonical JSON does. It works only for files in which nothing is empty. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

/**
 * The first twelve digits of a file's fingerprint in groups of four. It uses the runtime's own SHA-256 rather than the
 * program's.
 */
export function fingerprintDigits({ service, methodology, answers }: Assessment): string {
  const unstamped = Object.entries(answers).map(([question, answer]) => {
    const { updatedAt: _at, answeredBy: _by, ...rest } = answer;
    return [question, rest];
  });
  const covered = inOrder({ service, methodology, answers: Object.fromEntries(unstamped) });
  const hash = createHash('sha256').update(JSON.stringify(covered)).digest('hex');
  return hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}
