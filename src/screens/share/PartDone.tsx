import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import NotFound from '../NotFound.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { SaveOutcome, useSaveFile } from '../SaveFile.tsx';
import { useAssessment } from '../useSession.ts';
import { YourName } from './YourName.tsx';

/** The end of a part for a colleague: how much is answered, and the file to send back. It shows no recommendation. */
export default function PartDone() {
  const { t } = useWords();
  const assessment = useAssessment();
  const { save, ...outcome } = useSaveFile(assessment);
  const { id, part } = assessment;
  const { states } = resultOf(assessment);
  if (!part) return <NotFound />;
  const open = part.filter((question) => states[question] !== 'answered');
  return (
    <div className="text">
      <PageHeading title={t('ui.share.answered', { count: part.length - open.length, total: part.length })} />
      {open.length > 0 && (
        <>
          <p className="govuk-body">{together(t('ui.share.stillOpen'))}</p>
          <ul className="govuk-list">
            {open.map((question) => (
              <li key={question}>
                <a className="govuk-link" href={href(routes.question(id, question, 'done'))}>
                  {t('ui.tasks.question', {
                    number: numberOf(question),
                    name: t(`questionnaire.${question}.short`),
                  })}
                </a>{' '}
                – {t(`assessment.states.${states[question]}`)}
              </li>
            ))}
          </ul>
          <p className="govuk-body">{together(t('ui.share.openToo'))}</p>
        </>
      )}
      <YourName />
      <Button onClick={save}>{t('ui.share.saveBack')}</Button>
      <SaveOutcome {...outcome} />
      {outcome.saved && <p className="govuk-body">{together(t('ui.share.nowSend'))}</p>}
    </div>
  );
}
