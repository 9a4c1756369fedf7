import type { Assessment } from '../../answers/model/types.ts';
import { recommendationOf } from '../../assessment/recommend.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useAssessmentLater } from '../useSession.ts';

/**
 * Tells screen readers that the recommendation is another one; not which questions would decide it, which changes with
 * almost every answer. Apart from the panel: in a narrow window that is folded, and what is folded is not heard.
 */
export function RecommendationNews({ atFirst }: { atFirst: Assessment }) {
  const { t } = useWords();
  const told = (assessment: Assessment) =>
    t('ui.question.side.announce', {
      word: t(`assessment.recommendation.names.${recommendationOf(resultOf(assessment))}`),
    });
  return <LiveRegion text={told(useAssessmentLater())} before={told(atFirst)} />;
}
