import type { Assessment } from '../answers/model/types.ts';
import { givenIn } from '../assessment/given.ts';
import { resultOf } from '../assessment/resultOf.ts';
import type { Source } from '../summary/source.ts';

/** Which answers a forecast is taken from. */
export type ForecastFrom =
  /** The answers are still those that were decided upon. */
  | 'present'
  /** An earlier version, which is here: the answers have changed since. */
  | 'version'
  /** The answers as they are, since the version that was decided upon is not here. */
  | 'elsewhere'
  /** The answers as they are, since nothing was decided. */
  | 'undecided';

/** The answers that were decided upon, or those that stand in for them. */
export interface DecidedUpon extends Pick<Source, 'assessment' | 'given'> {
  readonly from: ForecastFrom;
}

/**
 * What results after launch are held against. `fingerprint`: that of the file as it stands; `version`: the state with the
 * fingerprint that the decision names, where it is another one and is here.
 */
export function decidedUpon(file: Assessment, fingerprint: string, version?: Assessment): DecidedUpon {
  const { decision } = file;
  const present = decision?.fingerprint === fingerprint;
  const decided = present ? file : (version ?? file);
  const from = present ? 'present' : version ? 'version' : decision ? 'elsewhere' : 'undecided';
  return { from, assessment: resultOf(decided), given: givenIn(decided.answers) };
}
