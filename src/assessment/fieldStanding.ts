import { definitionOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { isAsked } from '../questionnaire/whenAsked.ts';
import { givenAnswer } from './given.ts';
import { figuresWin, type KnownFacts } from './standing.ts';

/** Whether a field of an answer counts, and why not. */
export type FieldStanding = 'counts' | 'hiddenByDontKnow' | 'hiddenByChoice' | 'hiddenByFigures';

/** Whether the method uses a field of the answer, and why not. */
export function standingOf(
  id: QuestionId,
  name: string,
  answer: Readonly<Record<string, unknown>>,
  facts?: KnownFacts,
): FieldStanding {
  if (answer.dontKnow) return 'hiddenByDontKnow';
  const field = definitionOf(id).fields[name];
  if (field && !isAsked(field, answer)) return 'hiddenByChoice';
  return name === 'estimate' && figuresWin(id, givenAnswer(id, answer), facts) ? 'hiddenByFigures' : 'counts';
}
