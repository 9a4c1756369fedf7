import { type ParseResult, parseFile } from '../../answers/file/parseFile.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { assess } from '../../assessment/assess.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import type { AssessmentResult } from '../../assessment/types.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { csvLine } from '../../portfolio/columns.ts';
import { documentPrinter } from './documentLine.ts';
import { explained } from './explained.ts';
import { type Input, wordsOf } from './inputs.ts';
import type { Printing } from './options.ts';
import { complaint } from './reasons.ts';
import { translateTo } from './words.ts';

/** The result for some inputs: text for standard output, and lines for standard error. */
export interface Evaluated {
  readonly out: string;
  readonly bad: string;
}

type Print = (file: string, assessment: Assessment, result: AssessmentResult) => string;

async function printFor(printing: Printing): Promise<Print> {
  if (printing.as === 'documents') return documentPrinter(printing.kind, printing.language);
  if (printing.as !== 'words') return { jsonl: jsonLine, csv: csvLine }[printing.as];
  const t = await translateTo(printing.language);
  return (file, assessment, result) => explained(file, assessment, result, t);
}

const unnumbered = (name: string, line: number | undefined): string =>
  line === undefined ? name : name.slice(0, -`:${line}`.length);

/** Reads, assesses and prints inputs. An error in one input is reported and does not affect the others. */
export async function evaluator(printing: Printing): Promise<(inputs: readonly Input[]) => Evaluated> {
  const print = await printFor(printing);

  function one({ name, read }: Input): Evaluated {
    try {
      if ('failure' in read) return { out: '', bad: complaint(name, read.failure) };
      if ('error' in read) return { out: '', bad: complaint(name, read.error) };
      const parsed = parseInput(read.text, read.line);
      if (!parsed.ok) return { out: '', bad: complaint(name, parsed.error) };
      const shown = printing.numbered ? name : unnumbered(name, read.line);
      const { assessment } = parsed;
      const result = assess(assessment.answers, methodologyFor(assessment.methodology));
      return { out: print(shown, assessment, result), bad: '' };
    } catch (failure) {
      return { out: '', bad: complaint(name, wordsOf(failure)) };
    }
  }

  return (inputs) => {
    const all = inputs.map(one);
    return { out: all.map(({ out }) => out).join(''), bad: all.map(({ bad }) => bad).join('') };
  };
}

/** Reads one text. Rows without an id are numbered, so that the same text always gives the same ids. */
export function parseInput(text: string, line?: number): ParseResult {
  let row = 0;
  return parseFile(text, { newId: () => `row-${++row}`, methodology: DEFAULT_METHODOLOGY, line });
}

/** The facts with each infinite number as text, because JSON has none. */
function finite(facts: AssessmentResult['facts']): object {
  const written = (n: number) => (n === Number.POSITIVE_INFINITY ? 'Infinity' : n);
  return Object.fromEntries(Object.entries(facts).map(([id, bounds]) => [id, bounds?.map(written) ?? null]));
}

/** `{file, id, assessment}` as one line of JSON. */
function jsonLine(file: string, { id }: Assessment, result: AssessmentResult): string {
  return `${JSON.stringify({ file, id, assessment: { ...result, facts: finite(result.facts) } })}\n`;
}
