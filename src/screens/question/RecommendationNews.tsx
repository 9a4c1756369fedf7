import type { Assessment } from '../../answers/model/types.ts';
import { recommendationOf } from '../../assessment/recommend.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useAssessmentLater } from '../useSession.ts';

/**
 * Tells screen readers that the recommendation has changed. It leaves out the deciding questions, because they change
 * with almost every answer. It is not part of the panel: in a narrow window the panel is folded, and nobody would hear
 * it.
 */
export function RecommendationNews({ atFirst }: { atFirst: Assessment }) {
  const { t } = useWords();
  const told = (assessment: Assessment) =>
    t('ui.question.side.announce', {
      word: t(`assessment.recommendation.names.${recommendationOf(resultOf(assessment))}`),
    });
  return <LiveRegion text={told(useAssessmentLater())} before={told(atFirst)} />;
}
