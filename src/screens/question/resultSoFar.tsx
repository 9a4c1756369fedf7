import { useWords } from '../../i18n/useWords.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useVerdictSoFar } from '../useScoring.ts';

/** The panel in one line, for narrow screens. */
export function useSideLine(): string {
  const { t } = useWords();
  const verdict = useVerdictSoFar();
  if (!verdict) return t('ui.question.side.title');
  return t('ui.question.side.line', { word: verdict.word });
}

/**
 * Tells screen readers that the recommendation is another one; not which questions would decide it, which changes with
 * almost every answer. Apart from the panel: in a narrow window that is folded, and what is folded is not heard.
 */
export function RecommendationNews() {
  const { t } = useWords();
  const verdict = useVerdictSoFar();
  if (!verdict) return null;
  const word = t(`assessment.recommendation.names.${verdict.id}`);
  return <LiveRegion text={t('ui.question.side.announce', { word })} />;
}
