import { useWords } from '../../i18n/useWords.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';
import { YourName } from './YourName.tsx';

/** Tells a colleague which questions a part has, and what to do with them. */
export default function PartNote() {
  const { t } = useWords();
  const { id, part = [] } = useAssessment();
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{together(t('ui.share.partNote'))}</p>
      <ul className="govuk-list">
        {part.map((question) => (
          <li key={question}>
            <a className="govuk-link" href={href(routes.question(id, question))}>
              {t('ui.tasks.question', {
                number: numberOf(question),
                name: t(`questionnaire.${question}.short`),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        {t('ui.share.partBack')}{' '}
        <a className="govuk-link" href={href(routes.done(id))}>
          {together(t('ui.share.sendBack'))}
        </a>
      </p>
      <YourName />
    </div>
  );
}
