import { possibleIn, wholeSpan } from '../../assessment/narrowing.ts';
import type { AssessmentResult } from '../../assessment/types.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { useWords } from '../../i18n/useWords.ts';
import { sourceOf } from '../../summary/source.ts';
import { firmText, gradeText, type VerdictWords } from '../../summary/verdict.ts';
import { KeepTogether, together } from '../../ui/KeepTogether.tsx';
import { SpanBar } from '../../ui/SpanBar.tsx';
import { Ladder } from '../Ladder.tsx';
import { useAssessmentLater } from '../useSession.ts';

interface StandingProps {
  result: AssessmentResult;
  verdict: VerdictWords;
}

/**
 * The state of the assessment: the recommendation and how firm it is, what is still possible, and both scores in words.
 */
export default function Standing({ result, verdict }: StandingProps) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const { thresholds } = methodologyFor(assessment.methodology);
  const firm = verdict.id !== 'undecided' && firmText(sourceOf(result, assessment, t));
  return (
    <>
      <h2 className="side__word">
        <KeepTogether text={verdict.word} />
      </h2>
      {firm && <p className="side__firm">{together(firm)}</p>}
      <Ladder possible={possibleIn(result)} />
      {(['value', 'readiness'] as const).map((axis) => (
        <SpanBar
          key={axis}
          label={`${t(`ui.question.side.${axis}`)}: ${gradeText(t, result[axis], thresholds)}`}
          bounds={result[axis]}
          text={wholeSpan(result[axis])}
          marks={thresholds}
        />
      ))}
    </>
  );
}
