import { fileStem } from '../answers/fileName.ts';
import type { Assessment } from '../answers/types.ts';

/** Name for the file of an assessment. */
export function fileName(assessment: Assessment): string {
  return `${fileStem(assessment)}.json`;
}
