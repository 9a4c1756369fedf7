import type { FileError } from '../../answers/file/fileError.ts';
import { parseFile } from '../../answers/file/parseFile.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { DEFAULT_METHODOLOGY } from '../../assessment/methodology.ts';
import { type PortfolioRow, rowOf } from '../../portfolio/row.ts';

/** One assessment to be computed into a row: one of this browser, or the text of a file. */
export type RowInput =
  | { readonly assessment: Assessment }
  | { readonly file: string; readonly line?: number | undefined; readonly text: string };

export type RowOutput =
  /** `assessment`: the assessment from the text of a file. */
  | { readonly ok: true; readonly row: PortfolioRow; readonly assessment?: Assessment }
  | { readonly ok: false; readonly error: FileError };

/** Turns one input into its row, in any thread. An error in one input does not affect the others. */
export function readInput(input: RowInput): RowOutput {
  try {
    if ('assessment' in input) return { ok: true, row: rowOf(input.assessment) };
    const { file, line, text } = input;
    let row = 0;
    const parsed = parseFile(text, {
      newId: () => `row-${++row}`,
      methodology: DEFAULT_METHODOLOGY,
      line,
    });
    if (!parsed.ok) return parsed;
    const place = line === undefined ? file : `${file}:${line}`;
    return { ok: true, row: rowOf(parsed.assessment, place), assessment: parsed.assessment };
  } catch {
    return { ok: false, error: { code: 'failed' } };
  }
}
