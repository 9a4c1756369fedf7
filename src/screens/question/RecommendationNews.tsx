import type { Assessment } from '../../answers/model/types.ts';
import { recommendationOf } from '../../assessment/recommend.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useAssessmentLater } from '../useSession.ts';

/**
 * Tells screen readers that the recommendation has changed. It leaves out the deciding questions, which change with
 * almost every answer. It is not in the panel, because that is folded in a narrow window and would not be heard.
 */
export function RecommendationNews({ atFirst }: { atFirst: Assessment }) {
  const { t } = useWords();
  const told = (assessment: Assessment) =>
    t('ui.question.side.announce', {
      word: t(`assessment.recommendation.names.${recommendationOf(resultOf(assessment))}`),
    });
  return <LiveRegion text={told(useAssessmentLater())} before={told(atFirst)} />;
}
