import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { Button } from '../../ui/Button.tsx';
import { SEND_KEY, useSendKey } from '../../ui/keys.ts';
import { href, routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';

interface AnswerBarProps {
  previous: QuestionId | undefined;
  /** What the last choice did, in one sentence. */
  children?: ReactNode;
}

/** "Continue" and "Back" at the foot of the window. Low windows and paper have no such bar. */
export function AnswerBar({ previous, children }: AnswerBarProps) {
  const { t } = useWords();
  const { id } = useAssessment();
  const goesOn = useSendKey();
  return (
    <div className="answer-bar no-print">
      <div className="govuk-width-container answer-bar__line">
        <div className="answer-bar__ways">
          <Button type="submit" ref={goesOn} {...SEND_KEY}>
            {t('ui.common.continue')}
          </Button>
          <a
            className="govuk-link"
            href={href(previous ? routes.question(id, previous) : routes.tasks(id))}
            aria-label={
              previous ? t('ui.question.backTo', { number: numberOf(previous) }) : t('ui.question.backToList')
            }
          >
            {t('ui.question.back')}
          </a>
        </div>
        <div className="answer-bar__news">{children}</div>
      </div>
    </div>
  );
}
