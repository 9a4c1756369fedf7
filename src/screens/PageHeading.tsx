import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../i18n/useWords.ts';
import { KeepTogether } from '../ui/KeepTogether.tsx';
import { useSession } from './useSession.ts';

/** The id of the heading of a page. */
export const HEADING = 'heading';

interface PageHeadingProps {
  /** The heading as plain text, for the window's title. It is also the heading itself, unless `children` are given. */
  title: string;
  /** A line above the heading: section and number. */
  caption?: ReactNode;
  size?: 'l' | 'xl';
  children?: ReactNode;
}

/**
 * The only `h1` of a page, which also names the window. On a new page it takes the focus, and the window scrolls to the
 * top as after loading a page. On the first page the browser does that.
 */
export function PageHeading({ title, caption, size = 'l', children }: PageHeadingProps) {
  const { t } = useWords();
  const [location] = useLocation();
  const { place } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('ui.frame.title', { page: title, product: t('ui.frame.product') });
  }, [t, title]);
  useEffect(() => {
    if (place.reach(location)) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [place, location]);
  return (
    <>
      {caption !== undefined && <p className="govuk-caption-m">{caption}</p>}
      <h1 id={HEADING} ref={heading} tabIndex={-1} className={`govuk-heading-${size}`}>
        {children ?? <KeepTogether text={title} />}
      </h1>
    </>
  );
}
