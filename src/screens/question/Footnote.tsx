import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import { FOOTNOTE_AT, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { useSession } from '../useSession.ts';

/** The source's footnote on screen. It stands there as long as the text with its mark is unfolded. */
export default function Footnote({ question }: { question: QuestionId }) {
  const { wholeSource } = useSession();
  const open = useStore(wholeSource);
  return open && <FootnoteText question={question} />;
}

/** The source's footnote. Where the source has an old address, the present one stands beside it. */
export function FootnoteText({ question }: { question: QuestionId }) {
  const { t } = useWords();
  if (question !== FOOTNOTE_AT) return null;
  return (
    <aside className="footnote" id="footnote" aria-label={t('ui.question.footnote')}>
      <p className="govuk-body">
        <sup>{t('questionnaire.footnote.mark')}</sup> {together(t('questionnaire.footnote.text'))}
      </p>
      <p className="govuk-body">{together(t('questionnaire.footnote.historical'))}</p>
    </aside>
  );
}
