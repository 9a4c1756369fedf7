import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { LANGUAGES, type Language } from '../../locales/languages.ts';
import { useWords } from '../i18n/useWords.ts';
import { LinkButton } from '../ui/Button.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { Places } from './Places.tsx';
import { routes } from './routes.ts';
import { useAttempt } from './useAttempt.tsx';
import { useSession } from './useSession.ts';

interface FrameProps {
  /** Shown beside the product's name, unless the institution that runs the program is shown there. */
  institution?: string | undefined;
  /** The open assessment, whose places are shown. `name` is the service's, empty if not given yet. */
  assessment?: { id: string; name: string } | undefined;
  /** Stands beside the name. */
  status?: ReactNode;
  children: ReactNode;
}

/** The frame around every page. */
export function Frame({ institution, assessment, status, children }: FrameProps) {
  const { t } = useWords();
  const { name, logo } = useStore(useSession().identity);
  const whose = name ?? institution;
  return (
    <>
      <SkipLink target="main">{t('ui.frame.skip')}</SkipLink>
      <header className="header">
        <div className="govuk-width-container header__line">
          <div className="header__name">
            <Link href={routes.start()} className="header__product">
              {t('ui.frame.product')}
            </Link>
            {whose && (
              <span className="header__institution">
                {logo && <img className="header__logo" src={logo} alt="" />}
                {whose}
              </span>
            )}
          </div>
          {status}
          <LanguageSwitch />
        </div>
      </header>
      {assessment && <Places {...assessment} />}
      <div className="govuk-width-container">
        <main className="main" id="main">
          <PageBoundary>{children}</PageBoundary>
        </main>
      </div>
      <footer className="footer">
        <div className="govuk-width-container footer__line">
          <span>{t('ui.frame.footer')}</span>
          {name && <span>{name}</span>}
          <Link href={routes.about()} className="govuk-link">
            {t('ui.frame.about')}
          </Link>
          <Link href={routes.accessibility()} className="govuk-link">
            {t('ui.frame.accessibility')}
          </Link>
        </div>
      </footer>
    </>
  );
}

/**
 * Offers the other languages, each by its own name. If the words cannot be loaded, the page stays unchanged and says
 * so.
 */
function LanguageSwitch() {
  const { language, setLanguage } = useWords();
  const { attempt, failure } = useAttempt();
  const others = (Object.keys(LANGUAGES) as Language[]).filter((each) => each !== language);
  return (
    <>
      {others.map((other) => (
        <LinkButton key={other} lang={other} onClick={() => attempt(() => setLanguage(other))}>
          {LANGUAGES[other].name}
        </LinkButton>
      ))}
      {failure}
    </>
  );
}
