import type { Translate } from '../../locales/words.ts';
import { type Problem, problemKey } from '../answers/model/problem.ts';

/** The sentence that says what is wrong with a text and what to do. */
export function problemText(problem: Problem, t: Translate): string {
  return t(problemKey(problem), problem.params);
}
