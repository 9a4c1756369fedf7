import type { Assessment } from '../answers/model/types.ts';
import { givenIn } from '../assessment/given.ts';
import { resultOf } from '../assessment/resultOf.ts';
import type { Source } from '../summary/source.ts';

/** The answers from which a forecast is taken. */
export type ForecastFrom =
  /** The answers are still those that were decided upon. */
  | 'present'
  /** The answers have changed since, but the version decided upon is in this browser. */
  | 'version'
  /** The present answers: the version decided upon is not in this browser. */
  | 'elsewhere'
  /** The present answers: there is no decision. */
  | 'undecided';

/** The answers that were decided upon, or those that stand in for them. */
export interface DecidedUpon extends Pick<Source, 'assessment' | 'given'> {
  readonly from: ForecastFrom;
}

/**
 * The answers with which results after launch are compared. `fingerprint`: of the present file. `version`: the version
 * that the decision names, if it is another one and is in this browser.
 */
export function decidedUpon(file: Assessment, fingerprint: string, version?: Assessment): DecidedUpon {
  const { decision } = file;
  const present = decision?.fingerprint === fingerprint;
  const decided = present ? file : (version ?? file);
  const from = present ? 'present' : version ? 'version' : decision ? 'elsewhere' : 'undecided';
  return { from, assessment: resultOf(decided), given: givenIn(decided.answers) };
}
