import type { Translate } from '../../locales/words.ts';
import { written } from './quantity.ts';
import { capital } from './source.ts';

type Case = 'nominative' | 'accusative' | 'genitive';
const WORDS = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9'] as const;

/**
 * A number up to nine as a word in its gender and case: "četri" (iemesli), "četras", "četru" (lietas). Above that,
 * digits.
 */
export function many(t: Translate, count: number, grammaticalCase: Case): string {
  const word = WORDS[count - 1];
  return word ? t(`assessment.numbers.${grammaticalCase}.${word}`) : written(t, count, 'integer');
}

type CountedList =
  | 'reasonsFor'
  | 'reasonsAgainst'
  | 'obstacles'
  | 'conditions'
  | 'conditionsAnyway'
  | 'tasks'
  | 'tasksAnyway'
  | 'notes'
  | 'possible'
  | 'contradictions';

/** A heading that states the finding: "Par labu runā četri iemesli", "Pret nerunā nekas". */
export function countHeading(t: Translate, id: CountedList, count: number): string {
  if (count === 0) return t(`assessment.headings.${id}.nothing`);
  const grammaticalCase = id === 'possible' ? 'accusative' : 'nominative';
  return capital(t(`assessment.headings.${id}.some`, { count, many: many(t, count, grammaticalCase) }));
}
