import type { ReactNode } from 'react';
import { together } from './KeepTogether.tsx';
import { useMedia } from './useMedia.ts';

/** From 1100 px there is room for a side panel. */
const WIDE = '(min-width: 68.75em)';

interface ColumnsProps {
  /** The heading of the page. */
  head: ReactNode;
  /** The panel: beside the text where there is room, else folded into `sideLine` under it. By keyboard it comes last. */
  side: ReactNode;
  sideTitle: string;
  /** One line that says the panel in short. */
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
