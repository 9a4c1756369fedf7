import { holdsRows } from '../assessment/given.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import type { Conditions } from '../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import type { Source } from './source.ts';

/** Whether a field of an answer counts, and if not, why. */
export type Standing = 'counts' | 'hiddenByDontKnow' | 'hiddenByChoice' | 'hiddenByFigures';

/** Figures that the computation reached; they replace the estimates of questions 3, 6 and 10. */
export type KnownFacts = Pick<AssessmentResult['facts'], 'costRatio' | 'uptake'>;

type Fields = Readonly<Record<string, unknown>>;

/** Says whether the method uses a field as it stands in the answer. Without facts, estimates of q03, q06 and q10 count. */
export function standingOf(id: QuestionId, field: string, answer: Fields, facts?: KnownFacts): Standing {
  if (answer.dontKnow) return 'hiddenByDontKnow';
  const when = definitionOf(id).fields[field]?.when;
  if (when && !chosen(when, answer)) return 'hiddenByChoice';
  return field === 'estimate' && exceeded(id, answer, facts) ? 'hiddenByFigures' : 'counts';
}

/** The given answer of a question rests on its one-choice estimate. */
export function estimateCounts(id: QuestionId, { given, assessment }: Source): boolean {
  const answer: Fields = given[id];
  return answer.estimate !== undefined && standingOf(id, 'estimate', answer, assessment.facts) === 'counts';
}

function chosen(conditions: Conditions, answer: Fields): boolean {
  return conditions.some(({ field, is }) => is.includes(String(answer[field])));
}

/** Rows, parts or figures are given that win over the estimate. */
function exceeded(id: QuestionId, answer: Fields, facts: KnownFacts | undefined): boolean {
  if (id === 'q03' || id === 'q10') return Boolean(facts?.costRatio);
  if (id === 'q06') return Boolean(facts?.uptake);
  const rows = (answer.groups ?? []) as readonly { casesPerMonth?: number }[];
  if (id === 'q05') return rows.length > 0 && rows.every(({ casesPerMonth }) => casesPerMonth !== undefined);
  return holdsRows(id, answer);
}
