import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '../../answers/model/types.ts';
import { effectOf } from '../../assessment/effect.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { ordinals } from '../../summary/source.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { focusField } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { isTextField } from '../../ui/textField.ts';
import { href, routes } from '../routes.ts';
import { useAssessmentLater, useSession } from '../useSession.ts';
import { findingsId } from './Findings.tsx';
import { MissingChoices, useMissing } from './MissingChoices.tsx';
import { RecommendationNews } from './RecommendationNews.tsx';

/** How long this button can undo the last step, in milliseconds. */
const UNDO_FOR = 10_000;

/** How long a pause in typing must be before the news is shown, in milliseconds. */
const PAUSE = 1000;

interface BarNewsProps {
  question: QuestionId;
  /** The assessment at the time when the page was opened. */
  atFirst: Assessment;
}

/** One sentence about the effect of the last choice, or about what is still to be chosen. */
export default function BarNews({ question, atFirst }: BarNewsProps) {
  const { part } = useAssessmentLater();
  return (
    <>
      {!part && <RecommendationNews atFirst={atFirst} />}
      <Sentence question={question} atFirst={atFirst} />
    </>
  );
}

function Sentence({ question, atFirst }: BarNewsProps) {
  const { t } = useWords();
  const { id, part } = useAssessmentLater();
  const { before, after } = useLastMove(atFirst);
  const missing = useMissing(question);
  const against = contradicting(after, question);
  const undo = useUndo(after);
  const effect = part ? null : effectOf(resultOf(before), resultOf(after));
  const changed = before !== after;
  const { recommendation, openQuestions } = resultOf(after);
  const settled = !part && recommendation.settled;
  const wasSettled = resultOf(before).recommendation.settled;
  if (missing.length > 0) {
    return (
      <p>
        <MissingChoices question={question} missing={missing} /> {changed && undo}
      </p>
    );
  }
  if (against) {
    return (
      <p>
        {together(
          against.length > 0
            ? t('ui.bar.contradicts', { count: against.length, questions: ordinals(t, against) })
            : `${t('ui.question.contradicts')} –`,
        )}{' '}
        <LinkButton onClick={() => focusField(findingsId(question))}>{t('ui.bar.look')}</LinkButton>{' '}
        {changed && undo}
      </p>
    );
  }
  if (settled && (!effect || !wasSettled)) {
    return (
      <p>
        {t('ui.bar.settled')} <a href={href(routes.result(id))}>{t('ui.bar.look')}</a>.{' '}
        {openQuestions[0]?.kind === 'missing' && together(t('ui.bar.rest'))} {changed && undo}
      </p>
    );
  }
  if (!changed) return null;
  return (
    <p>
      {effect?.kind === 'ruledOut' &&
        together(
          t('ui.bar.ruledOut', {
            count: effect.outcomes.length,
            outcomes: effect.outcomes.map((each) => t(`ui.bar.outcomes.${each}`)),
          }),
        )}
      {effect &&
        effect.kind !== 'ruledOut' &&
        together(
          t('ui.bar.score', {
            axis: t(`ui.question.side.${effect.kind}`),
            now: effect.now,
            before: effect.before,
          }),
        )}{' '}
      {undo}
    </p>
  );
}

/** The questions that this answer contradicts, none of them if it contradicts itself; undefined without a contradiction. */
function contradicting(assessment: Assessment, question: QuestionId): QuestionId[] | undefined {
  const found = resultOf(assessment).contradictions.filter(({ questions }) => questions.includes(question));
  const others = found.flatMap(({ questions }) => questions.filter((each) => each !== question));
  return found.length > 0 ? [...new Set(others)] : undefined;
}

/** The assessment before and after the last action. An action begins when the focus enters a field. */
function useLastMove(atFirst: Assessment): { before: Assessment; after: Assessment } {
  const assessment = useAssessmentLater();
  const now = useRef(assessment);
  const atFocus = useRef(atFirst);
  const [move, setMove] = useState({ before: atFirst, after: assessment });
  useEffect(() => {
    const remember = () => {
      atFocus.current = now.current;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (now.current === assessment) return;
    now.current = assessment;
    const tell = () => setMove({ before: atFocus.current, after: assessment });
    if (!isTextField(document.activeElement)) return tell();
    // A redraw during typing would split one step of the browser's own undo.
    const pause = setTimeout(tell, PAUSE);
    return () => clearTimeout(pause);
  }, [assessment]);
  return move;
}

/** A button that takes back the last step. It is shown for a while, and longer while it has the focus. */
function useUndo(after: Assessment) {
  const { t } = useWords();
  const { history } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState<Assessment | null>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.activeElement !== button.current) setOver(after);
    }, UNDO_FOR);
    return () => clearInterval(timer);
  }, [after]);
  return (
    over !== after && (
      <LinkButton
        ref={button}
        aria-label={t('ui.bar.undo')}
        onClick={() => void history().then(({ undo }) => undo())}
      >
        {t('ui.history.undo')}
      </LinkButton>
    )
  );
}
