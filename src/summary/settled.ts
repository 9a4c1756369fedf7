import { estimateCounts } from '../assessment/standing.ts';
import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import type { Source } from './source.ts';

/** How settled the recommendation is, with what it rests on; null while it is undecided. */
export function settledText(source: Source): string | null {
  const { assessment, given, t } = source;
  if (!assessment.recommendation.settled) return null;
  const missing = assessment.openQuestions.filter(({ kind }) => kind === 'missing').length;
  const rough = assessment.openQuestions.length - missing;
  const estimates = QUESTION_IDS.filter(
    (id) => assessment.states[id] === 'answered' && estimateCounts(id, given, assessment.facts),
  ).length;
  if (missing > 0) {
    const text = t('assessment.recommendation.settled.open', { count: missing });
    return estimates > 0
      ? t('assessment.recommendation.settled.estimates', { text, count: estimates })
      : text;
  }
  if (rough > 0) return t('assessment.recommendation.settled.rough', { count: rough });
  if (estimates > 0) return t('assessment.recommendation.settled.allEstimates', { count: estimates });
  return t('assessment.recommendation.settled.all');
}
