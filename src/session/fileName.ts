import { fileStem } from '../answers/file/fileName.ts';
import type { Assessment } from '../answers/model/types.ts';

/** Name for the file of an assessment. */
export function fileName(assessment: Assessment): string {
  return `${fileStem(assessment)}.json`;
}
