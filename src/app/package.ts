/** What the package offers to other programs. Nothing here depends on a browser. */
export { type FileError, fileErrorSentence } from '../answers/file/fileError.ts';
export { type ParseResult, parseFile } from '../answers/file/parseFile.ts';
export type { Answers, Assessment } from '../answers/model/types.ts';
export { assess } from '../assessment/assess.ts';
export { DEFAULT_METHODOLOGY, type Methodology } from '../assessment/methodology.ts';
export type { AssessmentResult } from '../assessment/types.ts';
export { methodologyFor } from '../assessment/weighting.ts';
export { documentRows } from '../documents/documentRows.ts';
export type { DocumentRow } from '../documents/row.ts';
export type { DocumentKind } from '../questionnaire/documents.ts';
export { buildSummary, type Summary } from '../summary/buildSummary.ts';
export { translateTo } from './terminal/words.ts';
