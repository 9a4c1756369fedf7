import { exportFile } from '../answers/file/exportFile.ts';
import { fileStem, partStem } from '../answers/file/fileName.ts';
import type { Assessment } from '../answers/model/types.ts';

/** The name for the file of an assessment. For a part, `by` is the person who answers it. */
export const fileName = (assessment: Assessment, by?: string): string =>
  `${assessment.part ? partStem(assessment, by) : fileStem(assessment)}.json`;

/** The file of an assessment. `at`: ISO time now. `by`: who works here. */
export const writtenFile = (
  assessment: Assessment,
  at: string,
  by?: string,
): { name: string; text: string } => ({
  name: fileName(assessment, by),
  text: exportFile(assessment, at),
});
