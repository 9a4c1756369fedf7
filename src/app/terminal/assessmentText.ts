import { type ParseResult, parseFile } from '../../answers/file/parseFile.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import type { AssessmentResult } from '../../assessment/types.ts';

/** Reads one text. Rows without an id are named by their number: the same text gives the same ids each time. */
export function readText(text: string, line?: number): ParseResult {
  let row = 0;
  return parseFile(text, { newId: () => `row-${++row}`, methodology: DEFAULT_METHODOLOGY, line });
}

/** Infinite numbers as the text that stands for them in JSON. */
function finite(facts: AssessmentResult['facts']): object {
  const written = (n: number) => (n === Number.POSITIVE_INFINITY ? 'Infinity' : n);
  return Object.fromEntries(Object.entries(facts).map(([id, bounds]) => [id, bounds?.map(written) ?? null]));
}

/** `{file, id, assessment}` as one line of JSON. */
export function jsonLine(file: string, { id }: Assessment, result: AssessmentResult): string {
  return `${JSON.stringify({ file, id, assessment: { ...result, facts: finite(result.facts) } })}\n`;
}
