import { estimateCounts } from '../assessment/standing.ts';
import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import type { Source } from './source.ts';

/** How settled the recommendation is, with what it rests on; null while it is undecided. */
export function settledText(source: Source): string | null {
  const { t } = source;
  const plain = settledPlain(source);
  const estimates = estimatesOf(source);
  if (plain === null || estimates === 0) return plain;
  const { missing, rough } = openOf(source);
  if (missing > 0) return t('assessment.recommendation.settled.estimates', { text: plain, count: estimates });
  return rough > 0 ? plain : t('assessment.recommendation.settled.allEstimates', { count: estimates });
}

/** The same without what it rests on. */
export function settledPlain(source: Source): string | null {
  const { assessment, t } = source;
  if (!assessment.recommendation.settled) return null;
  const { missing, rough } = openOf(source);
  if (missing > 0) return t('assessment.recommendation.settled.open', { count: missing });
  return rough > 0
    ? t('assessment.recommendation.settled.rough', { count: rough })
    : t('assessment.recommendation.settled.all');
}

/** How many answers rest on an estimate. */
export function estimatesOf({ assessment, given }: Source): number {
  return QUESTION_IDS.filter(
    (id) => assessment.states[id] === 'answered' && estimateCounts(id, given, assessment.facts),
  ).length;
}

function openOf({ assessment: { openQuestions } }: Source) {
  const missing = openQuestions.filter(({ kind }) => kind === 'missing').length;
  return { missing, rough: openQuestions.length - missing };
}
