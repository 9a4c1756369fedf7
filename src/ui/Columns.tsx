import type { ReactNode } from 'react';
import { together } from './KeepTogether.tsx';
import { useMedia } from './useMedia.ts';

/** From 1100 px there is room for a side panel. */
const WIDE = '(min-width: 68.75em)';

interface ColumnsProps {
  /** The heading of the page. */
  head: ReactNode;
  /**
   * The side panel. In a wide window it stands beside the text, else it is folded into `sideLine` below. For the
   * keyboard it comes last.
   */
  side: ReactNode;
  sideTitle: string;
  /** One line that sums up the panel. */
  sideLine: ReactNode;
  children: ReactNode;
}

/** A column of text with a side panel. */
export function Columns({ head, side, sideTitle, sideLine, children }: ColumnsProps) {
  const wide = useMedia(WIDE);
  return (
    <div className="columns">
      <div className="columns__head">{head}</div>
      <div className="columns__body">{children}</div>
      <aside className="columns__side" aria-label={sideTitle}>
        {wide ? (
          side
        ) : (
          <details className="govuk-details columns__folded">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">{together(sideLine)}</span>
            </summary>
            <div className="govuk-details__text">{side}</div>
          </details>
        )}
      </aside>
    </div>
  );
}
