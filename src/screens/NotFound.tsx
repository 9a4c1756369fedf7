import { Link } from 'wouter';
import { useWords } from '../i18n/useWords.ts';
import { PageHeading } from './PageHeading.tsx';
import { routes } from './routes.ts';

/** Says that there is no such page, or no such assessment in this browser. */
export default function NotFound() {
  const { t } = useWords();
  return (
    <>
      <PageHeading title={t('ui.frame.notFound')} />
      <p className="govuk-body">{t('ui.frame.notFoundHelp')}</p>
      <p className="govuk-body">
        <Link href={routes.start()} className="govuk-link">
          {t('ui.frame.start')}
        </Link>
      </p>
    </>
  );
}
