import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';

/** Of some questions alone nothing can be recommended: who answers a part is told so, and led back to it. */
export function NoVerdict({ place }: { place: 'result' | 'summary' | 'documents' }) {
  const { t } = useWords();
  const { id } = useAssessment();
  return (
    <>
      <PageHeading title={t(`ui.frame.places.${place}`)} />
      <p className="govuk-body text">{together(t('ui.share.noVerdict'))}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={href(routes.done(id))}>
          {together(t('ui.share.sendBack'))}
        </a>
      </p>
    </>
  );
}
