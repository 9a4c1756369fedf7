import type { RatedQuestion } from '../types.ts';
import * as form from './form.ts';
import * as launch from './launch.ts';
import type { Rule } from './rule.ts';
import * as whether from './whether.ts';
import * as worth from './worth.ts';

/** One rule a question. q12 is rated by the supported level, which all the others decide (`level.ts`). Method 3. */
export const RULES = {
  q01: whether.need,
  q02: whether.benefit,
  q03: worth.costs,
  q04: worth.coverage,
  q05: worth.recipients,
  q06: worth.reach,
  q07: whether.purpose,
  q08: whether.opinion,
  q09: whether.dependencies,
  q10: worth.payback,
  q11: form.functionality,
  q14: form.result,
  q15: form.authentication,
  q16: form.partners,
  q17: form.documents,
  q18: form.signature,
  q19: form.fee,
  q20: form.standards,
  q21: launch.legal,
  q22: launch.processes,
  q23: launch.technology,
  q24: launch.outreach,
} satisfies { [Q in Exclude<RatedQuestion, 'q12'>]: Rule<Q> };

export type RuledQuestion = keyof typeof RULES;
export const RULED_QUESTIONS = Object.keys(RULES) as RuledQuestion[];
