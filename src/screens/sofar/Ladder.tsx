import { possibleIn } from '../../assessment/narrowing.ts';
import { type AssessmentResult, RECOMMENDATIONS } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Mark } from '../../ui/State.tsx';
import { VERDICT_SHAPES } from '../verdictShapes.ts';

/** The four outcomes, the best on top: those ruled out struck through, and the one that is left filled. */
export function Ladder({ result }: { result: AssessmentResult }) {
  const { t } = useWords();
  const possible = possibleIn(result);
  return (
    <ol className="ladder">
      {RECOMMENDATIONS.toReversed().map((id) => {
        const state = !possible.includes(id) ? 'ruledOut' : possible.length === 1 ? 'settled' : 'possible';
        const name = together(t(`assessment.recommendation.names.${id}`));
        return (
          <li key={id} className={`ladder__rung ladder__rung--${state} verdict--${id}`}>
            <Mark shape={VERDICT_SHAPES[id]} />
            <span>
              {state === 'ruledOut' ? <s>{name}</s> : name}
              <span className="govuk-visually-hidden">{` – ${t(`ui.question.side.${state}`)}`}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
