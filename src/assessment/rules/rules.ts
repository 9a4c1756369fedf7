import type { RatedQuestion } from '../types.ts';
import { FORM_RULES } from './form.ts';
import { LAUNCH_RULES } from './launch.ts';
import type { Rule } from './rule.ts';
import { WHETHER_RULES } from './whether.ts';
import { WORTH_RULES } from './worth.ts';

/**
 * One rule for each question. q12 has none here, because its rating depends on the supported level, which the other
 * questions decide (`level.ts`). Method 3.
 */
export const RULES = {
  ...WHETHER_RULES,
  ...WORTH_RULES,
  ...FORM_RULES,
  ...LAUNCH_RULES,
} satisfies { [Q in Exclude<RatedQuestion, 'q12'>]: Rule<Q> };

export type RuledQuestion = keyof typeof RULES;
export const RULED_QUESTIONS = Object.keys(RULES) as RuledQuestion[];
