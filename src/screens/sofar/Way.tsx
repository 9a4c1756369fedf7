import { useWords } from '../../i18n/useWords.ts';
import { QUESTION_IDS, type QuestionId, questionsOf, SECTIONS } from '../../questionnaire/questionnaire.ts';
import { classes } from '../../ui/classes.ts';
import { Mark } from '../../ui/State.tsx';
import { STATE_SHAPES, type TaskState, taskState } from '../taskState.ts';
import { useResultSoFar } from '../useScoring.ts';
import { useAssessmentLater } from '../useSession.ts';

const TOLD: readonly TaskState[] = ['answered', 'inProgress', 'dontKnow', 'error', 'contradiction'];

/**
 * The way through the questions: a mark for each, by section, with its state and the present place. A part has only its
 * own questions.
 */
export default function Way({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const result = useResultSoFar();
  if (!result) return null;
  const way = assessment.part?.includes(question) ? assessment.part : QUESTION_IDS;
  const states = new Map(way.map((id) => [id, taskState(id, assessment, result)]));
  const counts = TOLD.flatMap((state) => {
    const count = [...states.values()].filter((each) => each === state).length;
    return count > 0 ? [`${t(`assessment.states.${state}`)} ${count}`] : [];
  });
  return (
    <span className="way" role="img" aria-label={counts.join(', ') || t('assessment.states.notStarted')}>
      {SECTIONS.map((section) => (
        <span key={section} className="way__section">
          {questionsOf(section).map((id) => {
            const state = states.get(id);
            return (
              state && (
                <span
                  key={id}
                  className={classes(
                    'way__step',
                    `way__step--${state}`,
                    id === question && 'way__step--here',
                  )}
                >
                  <Mark shape={STATE_SHAPES[state]} />
                </span>
              )
            );
          })}
        </span>
      ))}
    </span>
  );
}
