import { useWords } from '../../i18n/useWords.ts';
import { lawLink, REFERENCES } from '../../questionnaire/law.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { Details } from '../../ui/Details.tsx';

/** Our guidance: short, and folded. */
export default function Guidance({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const text = (part: string) => find(`guidance.${question}.${part}`);
  const since = text('since');
  return (
    <div className="guidance">
      <Details summary={t('ui.question.guidance')}>
        <dl className="guidance__list">
          {(['why', 'who', 'example'] as const).map((part) => (
            <div key={part}>
              <dt>{t(`ui.question.${part}`)}</dt>
              <dd>{text(part)}</dd>
            </div>
          ))}
        </dl>
      </Details>
      {since && (
        <Details summary={t('ui.question.since')}>
          <p className="govuk-body">{since}</p>
          <ul className="govuk-list govuk-list--bullet">
            {REFERENCES[question].map((act) => (
              <li key={act}>
                <a href={lawLink(act)} target="_blank" rel="noreferrer">
                  {find(`guidance.acts.${act}`)}
                </a>
              </li>
            ))}
          </ul>
          <p className="govuk-hint">{t('guidance.lawNote')}</p>
        </Details>
      )}
    </div>
  );
}
