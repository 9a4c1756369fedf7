import { useWords } from '../../i18n/useWords.ts';
import { FOOTNOTE_AT, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { KeepTogether, kept } from '../../ui/KeepTogether.tsx';

/** The source's own text, unfolded: it is what one came for. */
export function SourceText({ question }: { question: QuestionId }) {
  const { find } = useWords();
  const body = find(`questionnaire.${question}.body`);
  const items = ['1', '2', '3'].flatMap((n) => find(`questionnaire.${question}.items.${n}`) ?? []);
  return (
    <>
      {body && (
        <p className="govuk-body">
          <KeepTogether text={body} />
        </p>
      )}
      {items.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {items.map((item) => (
            <li key={item}>
              <KeepTogether text={item} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The source's footnote, with today's address where the old one stands. */
export function Footnote({ question }: { question: QuestionId }) {
  const { t } = useWords();
  if (question !== FOOTNOTE_AT) return null;
  return (
    <aside className="footnote" id="footnote" aria-label={t('ui.question.footnote')}>
      <p className="govuk-body">
        <sup>{t('questionnaire.footnote.mark')}</sup> {kept(t('questionnaire.footnote.text'))}
      </p>
      <p className="govuk-body">{kept(t('questionnaire.footnote.historical'))}</p>
    </aside>
  );
}
