import { pointer } from '../../answers/model/path.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { isOverdue } from '../../summary/due.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { useAssessmentLater, useSelected } from '../useSession.ts';
import { useToday } from '../useToday.ts';
import { FieldControl } from './FieldControl.tsx';

const WHO = ['responsible', 'due'];

/** Says what an unknown answer means, and who knows it. */
function Unknown({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { states, recommendation, openQuestions } = resultOf(useAssessmentLater());
  const part = useSelected((assessment) => assessment.part);
  if (states[question] !== 'dontKnow') return null;
  const decides = openQuestions.some((each) => each.question === question && each.settles);
  const what = recommendation.settled ? 'settled' : decides ? 'deciding' : 'general';
  return (
    <div className="unknown">
      {/* A colleague who answers a part sees no recommendation. */}
      <p>{together(t(`ui.question.unknown.${part ? 'general' : what}`))}</p>
      <p>
        <strong>{t('ui.question.who')}:</strong> {together(t(`guidance.${question}.who`))}
      </p>
    </div>
  );
}

/** The fields for who acts on the answer, and until when. */
export default function Who({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const overdue = isOverdue(
    useSelected(({ answers }) => answers[question]?.due),
    useToday(),
  );
  return (
    <>
      <Unknown question={question} />
      {WHO.map((name) => (
        <FieldControl key={name} path={pointer('answers', question, name)} />
      ))}
      <p className="govuk-hint" role="status">
        {overdue && t('ui.question.overdue')}
      </p>
    </>
  );
}
