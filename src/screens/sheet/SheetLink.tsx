import { useLocation } from 'wouter';
import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, originIn, routes } from '../routes.ts';
import { useSelected } from '../useSession.ts';

/** The questions whose figures are on the sheet. */
export const ON_SHEET = ['q03', 'q05', 'q06', 'q10'] as const;

/** The address of the sheet of figures. `from`: the page to return to, as `originIn` writes it. */
export function sheetRoute(id: string, from?: string): string {
  const names = from?.split('/') ?? [];
  // If the way back already leads to a sheet, the pages in between are dropped.
  const back = names.slice(names.lastIndexOf('figures') + 1).join('/');
  return routes.origin(id, back ? `figures/${back}` : 'figures');
}

/** The link to the sheet of figures. The sheet leads back to this page. */
export function SheetLink({ says }: { says: string }) {
  const { t } = useWords();
  const id = useSelected((assessment) => assessment.id);
  const here = originIn(useLocation()[0]);
  return (
    <p className="govuk-body text no-print">
      {together(says)}{' '}
      <a className="govuk-link" href={href(sheetRoute(id, here))}>
        {together(t('ui.sheet.link.open'))}
      </a>
    </p>
  );
}
