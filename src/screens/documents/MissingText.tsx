import type { MouseEvent } from 'react';
import { useLocation } from 'wouter';
import type { Missing } from '../../documents/missing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Details } from '../../ui/Details.tsx';
import { focusField } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { inputId } from '../question/fieldValues.ts';
import { href, originIn, routes } from '../routes.ts';
import { useSelected } from '../useSession.ts';
import { focusWhenThere } from './focusWhenThere.ts';
import { ownFieldId } from './OwnField.tsx';
import { ownTextId } from './rowPlaces.ts';

interface MissingTextProps {
  readonly missing: readonly Missing[];
  /** How many missing things are shown. The others are folded. */
  readonly most?: number;
  /** True inside the row itself. */
  readonly inRow?: boolean;
}

/**
 * "Pietrūkst: …", least effort first. One thing stands in the line, several as a list. Each links to where it can be
 * given.
 */
export function MissingText({ missing, most, inRow = false }: MissingTextProps) {
  const { t } = useWords();
  const named = missing.slice(0, most);
  const others = missing.slice(named.length);
  const [only] = named;
  if (!only) return null;
  const before = t('ui.documents.missing', { names: '' });
  if (missing.length === 1)
    return (
      <p className="document__missing">
        {before}
        <MissingName missing={only} inRow={inRow} />
      </p>
    );
  const list = (items: readonly Missing[]) => (
    <ul className="govuk-list govuk-list--bullet document__missing">
      {items.map((each) => (
        <li key={each.text}>
          <MissingName missing={each} inRow={inRow} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p className="document__missing">{before.trim()}</p>
      {list(named)}
      {others.length > 0 && (
        <Details summary={t('ui.documents.andMore', { n: others.length })}>{list(others)}</Details>
      )}
    </>
  );
}

/** A missing thing as a link to its field, row, question or document. A question leads back here. */
function MissingName({ missing, inRow }: { missing: Missing; inRow: boolean }) {
  const id = useSelected((assessment) => assessment.id);
  const [location] = useLocation();
  const text = (inRow && missing.here) || missing.text;
  const { route, target } = placeOfMissing(id, missing, originIn(location));
  if (!route) return together(text);
  function follow(event: MouseEvent): void {
    if (!target || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (route === location) {
      event.preventDefault();
      focusField(target);
    } else focusWhenThere(target);
  }
  return (
    <a className="govuk-link" href={href(route)} onClick={follow}>
      {together(text)}
    </a>
  );
}

function placeOfMissing(
  id: string,
  { question, document, field, row }: Missing,
  from: string | undefined,
): { route?: string; target?: string | undefined } {
  if (question) return { route: routes.question(id, question, from), target: field && inputId(field) };
  if (field?.startsWith('/service/')) return { route: routes.tasks(id) };
  if (!document) return {};
  const route = routes.documents(id, document);
  return { route, target: field ? ownFieldId(field) : row && ownTextId(document, row) };
}
