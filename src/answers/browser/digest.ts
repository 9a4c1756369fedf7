import { DECIDED_UPON } from '../../questionnaire/decision.ts';
import { RESULT_FIELDS } from '../../questionnaire/documents.ts';
import { QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { fits } from '../edit/fits.ts';
import { isTime } from '../model/limits.ts';
import { isObject } from '../model/path.ts';
import type { Assessment, ResultYear } from '../model/types.ts';

/** The part of a list entry that is computed from all answers. It is stored until they change. */
export interface Digest {
  readonly id: string;
  /** The version of the method that computed it. Under another version the digest does not count. */
  readonly method: string;
  /** The number of answered questions. */
  readonly answered: number;
  /** As in `Decision`. */
  readonly recommendation: string;
}

/** An assessment as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  /** ISO time of the last change; empty where unknown. */
  readonly changed: string;
  /** Missing until computed. */
  readonly digest: Digest | undefined;
  /** How many questions it has, if the assessment is only a part. */
  readonly part?: number | undefined;
  /** The results after launch. They are stored beside the names, so that a list need not read the answers. */
  readonly results?: readonly ResultYear[] | undefined;
}

/**
 * Reads a stored record, which another program or a later version may have written. Values of the wrong type are left
 * out, so that one record cannot break the whole list. A name of spaces alone counts as missing, because nobody could
 * see it.
 */
export function listedOf(head: Omit<Assessment, 'answers'>, digest: Digest | undefined): Listed {
  const service = objectAt(head.service);
  return {
    id: head.id,
    name: textAt(service.name).trim(),
    institution: textAt(service.institution),
    changed: isTime(textAt(head.updatedAt)) ? textAt(head.updatedAt) : '',
    digest: digest && isDigest(digest) ? digest : undefined,
    part: Array.isArray(head.part) ? head.part.length : undefined,
    results: resultsAt(objectAt(head.documents).results),
  };
}

const textAt = (value: unknown): string => (typeof value === 'string' ? value : '');
const objectAt = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

const isDigest = ({ answered, recommendation }: Digest): boolean =>
  DECIDED_UPON.some((each) => each === recommendation) &&
  Number.isInteger(answered) &&
  answered >= 0 &&
  answered <= QUESTION_IDS.length;

/** The years whose fields have the right type; undefined if there are none. */
function resultsAt(value: unknown): ResultYear[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.filter(isObject).map((row) => {
    const known = Object.entries(RESULT_FIELDS).filter(([name, shape]) => fits(shape, row[name]));
    return Object.fromEntries(known.map(([name]) => [name, row[name]])) as ResultYear;
  });
}
