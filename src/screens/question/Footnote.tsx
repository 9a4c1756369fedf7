import { useWords } from '../../i18n/useWords.ts';
import { FOOTNOTE_AT, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';

/** The source's footnote, with today's address where the old one stands. */
export default function Footnote({ question }: { question: QuestionId }) {
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
