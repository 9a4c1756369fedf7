import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import { FOOTNOTE_AT, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { useSession } from '../useSession.ts';

interface FootnoteProps {
  question: QuestionId;
  /** True if it is folded; on paper it is open. */
  folded?: boolean;
}

/** The source's footnote. Where the source has an old address, the present one stands beside it. */
export default function Footnote({ question, folded = false }: FootnoteProps) {
  const { t } = useWords();
  if (question !== FOOTNOTE_AT) return null;
  const name = t('ui.question.footnote');
  const mark = <sup>{t('questionnaire.footnote.mark')}</sup>;
  const words = (
    <>
      <p className="govuk-body">
        {!folded && mark} {together(t('questionnaire.footnote.text'))}
      </p>
      <p className="govuk-body">{together(t('questionnaire.footnote.historical'))}</p>
    </>
  );
  return (
    <aside className="footnote" id="footnote" aria-label={name}>
      {folded ? (
        <Folded
          summary={
            <>
              {mark} {name}
            </>
          }
        >
          {words}
        </Folded>
      ) : (
        words
      )}
    </aside>
  );
}

/** Unfolds together with the rest of the source's words: a reader who wants to see all of them opens them once. */
function Folded({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const { wholeSource } = useSession();
  const open = useStore(wholeSource);
  return (
    <details open={open} onToggle={(event) => wholeSource.setState(event.currentTarget.open, true)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
