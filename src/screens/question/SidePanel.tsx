import { figuresFor, figuresFrom } from '../../assessment/figureSources.ts';
import { isRated } from '../../assessment/methodology.ts';
import { TOLERANCE } from '../../assessment/numbers.ts';
import type { AssessmentResult, Bounds } from '../../assessment/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { KeepTogether, kept } from '../../ui/KeepTogether.tsx';
import { SpanBar } from '../../ui/SpanBar.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { useResultSoFar, useScoring, useVerdictSoFar } from '../useScoring.ts';
import { useAssessmentLater } from '../useSession.ts';

/** What the answers amount to so far, and what this question contributes. */
export default function SidePanel({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const scoring = useScoring();
  const result = useResultSoFar();
  const verdict = useVerdictSoFar();
  if (!scoring || !result || !verdict) return null;
  const { word, certainSoFar, span } = verdict;
  const method = scoring.methodologyFor(assessment.methodology);
  const links = [
    [t('ui.question.side.uses'), figuresFrom(question)],
    [t('ui.question.side.usedBy'), figuresFor(question)],
  ] as const;
  return (
    <div className="side">
      <section className="side__part">
        <p className="side__caption">{kept(t('ui.question.side.title'))}</p>
        <h2 className="side__word">
          <KeepTogether text={word} />
        </h2>
        {[certainSoFar, span].map(
          (line) =>
            line && (
              <p key={line}>
                <KeepTogether text={line} />
              </p>
            ),
        )}
        <SpanBar
          label={t('ui.question.side.value')}
          bounds={result.value}
          text={spanText(result.value)}
          marks={method.thresholds}
        />
        <SpanBar
          label={t('ui.question.side.readiness')}
          bounds={result.readiness}
          text={spanText(result.readiness)}
          marks={method.thresholds}
        />
        <p className="side__note">{kept(t('ui.question.side.marks', method.thresholds))}</p>
      </section>
      <section className="side__part">
        <h2 className="side__caption">{kept(t('ui.question.side.thisQuestion'))}</h2>
        <p>{kept(contribution(question, result, weightOf(question, method.weights), t))}</p>
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

/** Never rounded up, so that nothing seems to reach a threshold that it misses. */
function spanText([low, high]: Bounds): string {
  const [from, to] = [Math.floor(low + TOLERANCE), Math.floor(high + TOLERANCE)];
  return from === to ? String(from) : `${from}–${to}`;
}

function weightOf(question: QuestionId, weights: { value: object; readiness: object }): number {
  return ({ ...weights.value, ...weights.readiness } as Record<QuestionId, number>)[question] ?? 0;
}

function contribution(
  question: QuestionId,
  { ratings }: AssessmentResult,
  weight: number,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (!isRated(question)) return t('ui.question.side.ratingPlain');
  const bounds = ratings[question];
  return bounds
    ? t('ui.question.side.rating', { rating: spanText(bounds), weight })
    : t('ui.question.side.notRated');
}
