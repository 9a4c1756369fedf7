import { RECOMMENDATIONS, type Recommendation } from '../assessment/types.ts';
import { useWords } from '../i18n/useWords.ts';
import { together } from '../ui/KeepTogether.tsx';
import { Mark } from '../ui/State.tsx';
import { VERDICT_SHAPES } from './verdictShapes.ts';

interface LadderProps {
  /** What may still be recommended. */
  possible: readonly Recommendation[];
  /** In the words of the decision, as the paper has it, which says in a sentence what is possible. */
  across?: boolean;
}

/** The four outcomes, the best first: those ruled out struck through, and the one that is left filled. */
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
