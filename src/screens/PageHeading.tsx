import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../i18n/useWords.ts';
import { KeepTogether } from '../ui/KeepTogether.tsx';

interface PageHeadingProps {
  /** The heading as plain text, for the title of the window; where it is short, also the heading itself. */
  title: string;
  /** A line above the heading: section and number. */
  caption?: ReactNode;
  size?: 'l' | 'xl';
  children?: ReactNode;
}

/** The address whose heading was shown last; nothing before the first page. */
let shown: string | undefined;

/**
 * The one `h1` of a page. When another page is reached, it takes the focus and the window is at its top, as after
 * loading a page; the first page is left to the browser. It also names the window.
 */
export function PageHeading({ title, caption, size = 'l', children }: PageHeadingProps) {
  const { t } = useWords();
  const [location] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('ui.frame.title', { page: title, product: t('ui.frame.product') });
  }, [t, title]);
  useEffect(() => {
    if (shown !== undefined && shown !== location) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    shown = location;
  }, [location]);
  return (
    <>
      {caption !== undefined && <p className="govuk-caption-m">{caption}</p>}
      <h1 ref={heading} tabIndex={-1} className={`govuk-heading-${size}`}>
        {children ?? <KeepTogether text={title} />}
      </h1>
    </>
  );
}
