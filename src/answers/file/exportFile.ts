import { QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { QUESTIONNAIRE_VERSION } from '../../questionnaire/versions.ts';
import { fileFieldsWhere } from '../model/fileFields.ts';
import type { Answers, Assessment } from '../model/types.ts';
import { pathToPointer } from './draftPointers.ts';
import { isTooLarge } from './envelope.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The order of names in the file. Unknown names follow, then the fingerprint. */
const ORDER = fileFieldsWhere(() => true).filter((name) => name !== 'fingerprint');

function inOrder(source: object, names: readonly string[]): object {
  const entries = Object.entries(source).filter(([, value]) => value !== undefined);
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}

/** Drafts as JSON pointers into the file. Drafts whose row is gone are left out. */
function pointedDrafts(assessment: Assessment): Record<string, string> | undefined {
  const drafts = Object.entries(assessment.drafts ?? {}).flatMap(([path, text]) => {
    const place = text === '' ? undefined : pathToPointer(assessment, path);
    return place === undefined ? [] : [[place, text] as const];
  });
  return drafts.length > 0 ? Object.fromEntries(drafts) : undefined;
}

function fileOf(assessment: Assessment, at: string): object {
  const { fingerprint: _former, drafts: _drafts, ...rest } = assessment;
  const file = {
    ...rest,
    createdAt: assessment.createdAt ?? at,
    updatedAt: assessment.updatedAt ?? at,
    questionnaire: { version: QUESTIONNAIRE_VERSION, ...assessment.questionnaire },
    answers: inOrder(assessment.answers, QUESTION_IDS) as Answers,
    drafts: pointedDrafts(assessment),
  };
  return { ...inOrder(file, ORDER), fingerprint: fingerprintOf(assessment) };
}

/**
 * The text of the file: JSON with a fresh fingerprint, indented unless that would make it too large to open. `at`, an
 * ISO time in UTC, fills in for times that are missing.
 */
export function exportFile(assessment: Assessment, at: string): string {
  const file = fileOf(assessment, at);
  const indented = `${JSON.stringify(file, null, 2)}\n`;
  return isTooLarge(indented) ? JSON.stringify(file) : indented;
}

/** The same text on one line, for a file of many assessments (JSON Lines). */
export function exportLine(assessment: Assessment, at: string): string {
  return `${JSON.stringify(fileOf(assessment, at))}\n`;
}
