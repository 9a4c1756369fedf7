import type { Assessment } from '../answers/model/types.ts';
import { givenIn } from '../assessment/given.ts';
import { resultOf } from '../assessment/resultOf.ts';
import type { Source } from '../summary/source.ts';

/** Which answers the forecast is from. */
export type ForecastFrom =
  /** The answers are still those of the decision. */
  | 'present'
  /** The answers have changed since, but the version of the decision is in this browser. */
  | 'version'
  /** The present answers, because the version of the decision is not in this browser. */
  | 'elsewhere'
  /** The present answers, because there is no decision. */
  | 'undecided';

/** The answers that the decision was based on, or those that replace them. */
export interface DecidedUpon extends Pick<Source, 'assessment' | 'given'> {
  readonly from: ForecastFrom;
}

/**
 * The answers to compare results after launch with. `fingerprint`: the present file's. `version`: the version that the
 * decision names, if it is a different one and in this browser.
 */
export function decidedUpon(file: Assessment, fingerprint: string, version?: Assessment): DecidedUpon {
  const { decision } = file;
  const present = decision?.fingerprint === fingerprint;
  const decided = present ? file : (version ?? file);
  const from = present ? 'present' : version ? 'version' : decision ? 'elsewhere' : 'undecided';
  return { from, assessment: resultOf(decided), given: givenIn(decided.answers) };
}
