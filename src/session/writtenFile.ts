import { exportFile } from '../answers/file/exportFile.ts';
import { fileStem } from '../answers/file/fileName.ts';
import type { Assessment } from '../answers/model/types.ts';

/** Name for the file of an assessment. */
export const fileName = (assessment: Assessment): string => `${fileStem(assessment)}.json`;

/** The file of an assessment. `at`: ISO time now. */
export const writtenFile = (assessment: Assessment, at: string): { name: string; text: string } => ({
  name: fileName(assessment),
  text: exportFile(assessment, at),
});
