import { DECIDED_UPON } from '../../questionnaire/decision.ts';
import { RESULT_FIELDS } from '../../questionnaire/documents.ts';
import { QUESTION_IDS } from '../../questionnaire/questionnaire.ts';
import { fits } from '../edit/fits.ts';
import { isTime } from '../model/limits.ts';
import { isObject } from '../model/path.ts';
import type { Assessment, ResultYear } from '../model/types.ts';

/** What a list says of an assessment beside its names: computed from all the answers, and kept until they change. */
export interface Digest {
  readonly id: string;
  /** The method that it was computed by. It does not hold under another one. */
  readonly method: string;
  /** Questions answered. */
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
  /** Missing where it is not computed yet. */
  readonly digest: Digest | undefined;
  /** Of a part, how many questions it has. */
  readonly part?: number | undefined;
  /** The results after launch. They are stored beside the names, so that no answers are read for them. */
  readonly results?: readonly ResultYear[] | undefined;
}

/**
 * What stands in a stored record, of which nothing is certain: another program, or a later version of this one, may have
 * written it. What is not of its kind is left out, so that one record never keeps the whole list from being shown. A name
 * that is nothing but spaces is none: it could not be seen.
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

/** The years with the fields that are what they should be; undefined where there are none. */
function resultsAt(value: unknown): ResultYear[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.filter(isObject).map((row) => {
    const known = Object.entries(RESULT_FIELDS).filter(([name, shape]) => fits(shape, row[name]));
    return Object.fromEntries(known.map(([name]) => [name, row[name]])) as ResultYear;
  });
}
