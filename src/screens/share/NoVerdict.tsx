import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';

/** Tells a colleague who answers a part that a part gives no recommendation, with a link back. */
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
