import { figuresFor, figuresFrom } from '../../assessment/figureSources.ts';
import { isRated } from '../../assessment/methodology.ts';
import { wholeSpan } from '../../assessment/narrowing.ts';
import type { AssessmentResult } from '../../assessment/types.ts';
import { sharesOf } from '../../assessment/weighting.ts';
import { useWords } from '../../i18n/useWords.ts';
import { QUESTIONS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { useResultSoFar, useVerdictSoFar } from '../useScoring.ts';
import { useAssessmentLater } from '../useSession.ts';
import { MostUseful, TimeLeft } from './MostUseful.tsx';
import Standing from './Standing.tsx';

/** The result so far, and what this question contributes. A colleague who answers a part sees no recommendation. */
export default function SidePanel({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { part, methodology } = useAssessmentLater();
  const result = useResultSoFar();
  const verdict = useVerdictSoFar();
  if (!result || !verdict) return null;
  const links = [
    [t('ui.question.side.uses'), figuresFrom(question)],
    [t('ui.question.side.usedBy'), figuresFor(question)],
  ] as const;
  return (
    <div className="side">
      {!part && (
        <section className="side__part">
          <p className="side__caption">{together(t('ui.question.side.title'))}</p>
          <Standing result={result} verdict={verdict} />
          <Next question={question} result={result} />
          <TimeLeft result={result} />
        </section>
      )}
      <section className="side__part">
        <h2 className="side__caption">{together(t('ui.question.side.thisQuestion'))}</h2>
        {!part &&
          contribution(question, result, sharesOf(methodology)[question], t).map((line) => (
            <p key={line}>{together(line)}</p>
          ))}
        {links.map(
          ([text, questions]) =>
            questions.length > 0 && (
              <p key={text}>
                {text} <QuestionLinks questions={questions} />
              </p>
            ),
        )}
      </section>
    </div>
  );
}

/**
 * Links to the most useful question. Once nothing can change the recommendation, says what the remaining questions are
 * for.
 */
function Next({ question, result }: { question: QuestionId; result: AssessmentResult }) {
  const { t } = useWords();
  const open = result.openQuestions.filter((each) => each.question !== question);
  const [best] = open;
  if (!best) return null;
  if (result.recommendation.settled) return <p>{together(t(`ui.question.side.rest.${best.kind}`))}</p>;
  return <MostUseful best={best} />;
}

/** How much depends on the question and, once there is an answer, what the answer is worth. */
function contribution(
  question: QuestionId,
  { ratings, states }: AssessmentResult,
  share: number | undefined,
  t: ReturnType<typeof useWords>['t'],
): string[] {
  if (!isRated(question)) return [t('ui.question.side.ratingPlain')];
  const bounds = ratings[question];
  if (!bounds) return [t('ui.question.side.notRated')];
  return [
    t(QUESTIONS[question].section === 1 ? 'ui.tasks.weightValue' : 'ui.tasks.weightReadiness', { share }),
    ...(states[question] === 'notStarted'
      ? []
      : [t('ui.question.side.rating', { rating: wholeSpan(bounds) })]),
  ];
}
