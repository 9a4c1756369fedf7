import { type ReactNode, useSyncExternalStore } from 'react';
import { kept } from './KeepTogether.tsx';

const WIDE = '(min-width: 68.75em)';

/** From 1100 px there is room for a side panel. */
function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(WIDE).matches,
  );
}

interface ColumnsProps {
  /** The heading of the page. */
  head: ReactNode;
  /** The panel: beside the text where there is room, else folded into `sideLine` under the heading. */
  side: ReactNode;
  sideTitle: string;
  /** One line that says the panel in short. */
  sideLine: ReactNode;
  children: ReactNode;
}

/** A column of text with a side panel. */
export function Columns({ head, side, sideTitle, sideLine, children }: ColumnsProps) {
  const wide = useWide();
  return (
    <div className="columns">
      <div className="columns__head">{head}</div>
      <aside className="columns__side" aria-label={sideTitle}>
        {wide ? (
          side
        ) : (
          <details className="govuk-details columns__folded">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">{kept(sideLine)}</span>
            </summary>
            <div className="govuk-details__text">{side}</div>
          </details>
        )}
      </aside>
      <div className="columns__body">{children}</div>
    </div>
  );
}
