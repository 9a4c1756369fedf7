import { RECOMMENDATIONS, type Recommendation } from '../assessment/types.ts';
import { useWords } from '../i18n/useWords.ts';
import { together } from '../ui/KeepTogether.tsx';
import { Mark } from '../ui/State.tsx';
import { VERDICT_SHAPES } from './verdictShapes.ts';

interface LadderProps {
  /** The recommendations that are still possible. */
  possible: readonly Recommendation[];
  /** True on paper: the words are those of the decision, and a sentence beside it says what is possible. */
  across?: boolean;
}

/** The four recommendations, the best first. Those ruled out are struck through; if only one is left, it is filled. */
export function Ladder({ possible, across }: LadderProps) {
  const { t } = useWords();
  return (
    <ol className="ladder">
      {RECOMMENDATIONS.toReversed().map((id) => {
        const state = !possible.includes(id) ? 'ruledOut' : possible.length === 1 ? 'settled' : 'possible';
        const name = together(t(`assessment.${across ? 'decision.kinds' : 'recommendation.names'}.${id}`));
        return (
          <li key={id} className={`ladder__rung ladder__rung--${state} verdict--${id}`}>
            <Mark shape={VERDICT_SHAPES[id]} />
            <span>
              {state === 'ruledOut' ? <s>{name}</s> : name}
              {!across && (
                <span className="govuk-visually-hidden">{` – ${t(`ui.question.side.${state}`)}`}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
