import { useWords } from '../../i18n/useWords.ts';
import { lawLink, REFERENCES } from '../../questionnaire/law.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Explained } from './Explained.tsx';

/** What has changed since the source was written, with the acts behind it. */
export default function SinceThen({ question }: { question: QuestionId }) {
  const { t } = useWords();
  return (
    <>
      <p className="govuk-hint">{t('ui.question.sinceWhen')}</p>
      <p>
        <Explained text={t(`guidance.${question}.since`)} />
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {REFERENCES[question].map((act) => (
          <li key={act}>
            <a className="govuk-link" href={lawLink(act)} target="_blank" rel="noreferrer">
              {together(t(`guidance.acts.${act}`))}
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-hint">{together(t('guidance.lawNote'))}</p>
    </>
  );
}
