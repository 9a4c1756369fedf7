import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import type { Problem } from '../model/problem.ts';
import type { JsonPlace } from './jsonPlace.ts';

/** Why a file was not opened: a closed list. `path` is a JSON pointer into the file as it was read. */
export type FileError =
  /** `failed`: the program itself made an error while reading. */
  | { readonly code: 'notOurFormat' | 'notText' | 'failed' }
  /** Where the text stops being JSON, if that helps. */
  | { readonly code: 'notJson'; readonly place?: JsonPlace }
  /** `tooLargeMany`: a file of many assessments does not fit into memory. */
  | { readonly code: 'tooLarge' | 'tooLargeMany' | 'tooDeep'; readonly max: number }
  | { readonly code: 'newerVersion'; readonly version: number; readonly known: number }
  | {
      readonly code: 'invalidValue' | 'unknownOption';
      readonly path: string;
      readonly question?: QuestionId;
      /** The problem with the value, if a rule of its field says what is wrong. */
      readonly problem?: Problem;
    };

/** Warnings about an opened file. */
export type FileWarning =
  | { readonly code: 'fingerprintMismatch' }
  | { readonly code: 'otherMethodology'; readonly id: string; readonly version: string };

export type FileErrorKey =
  | `errors.file.${FileError['code']}`
  | 'errors.file.notJsonAt'
  | 'errors.file.invalidValueInQuestion'
  | 'errors.file.unknownOptionInQuestion';
export type FileWarningKey = `errors.warning.${FileWarning['code']}`;

interface Sentence<K> {
  readonly key: K;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The key and parameters of the sentence for an error. */
export function fileErrorSentence(error: FileError): Sentence<FileErrorKey> {
  const { code } = error;
  if (code === 'notJson' && error.place) return { key: 'errors.file.notJsonAt', params: { ...error.place } };
  if (code !== 'invalidValue' && code !== 'unknownOption') {
    return { key: `errors.file.${code}`, params: { ...error } };
  }
  const { path, question } = error;
  if (!question) return { key: `errors.file.${code}`, params: { path } };
  return { key: `errors.file.${code}InQuestion`, params: { path, number: numberOf(question) } };
}

export function fileWarningSentence(warning: FileWarning): Sentence<FileWarningKey> {
  return { key: `errors.warning.${warning.code}`, params: { ...warning } };
}
