import type { Missing } from '../../documents/missing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, routes } from '../routes.ts';
import { useSelected } from '../useSession.ts';

interface MissingTextProps {
  readonly missing: readonly Missing[];
  /** How many are named. */
  readonly most?: number;
}

/** "Pietrūkst: …", the easiest to find out first: one in its line, more as a list. A question leads to its page. */
export function MissingText({ missing, most }: MissingTextProps) {
  const { t } = useWords();
  const id = useSelected((assessment) => assessment.id);
  const named = missing.slice(0, most);
  const more = missing.length - named.length;
  const name = ({ text, question, document }: Missing) => {
    const place = question ? routes.question(id, question) : document && routes.documents(id, document);
    return place ? (
      <a className="govuk-link" href={href(place)}>
        {text}
      </a>
    ) : (
      together(text)
    );
  };
  const [only, ...others] = named;
  if (!only) return null;
  const before = t('ui.documents.missing', { names: '' });
  if (others.length === 0)
    return (
      <p className="document__missing">
        {before}
        {name(only)}
      </p>
    );
  return (
    <>
      <p className="document__missing">{before.trim()}</p>
      <ul className="govuk-list govuk-list--bullet document__missing">
        {named.map((each) => (
          <li key={each.text}>{name(each)}</li>
        ))}
        {more > 0 && <li>{t('ui.documents.andMore', { n: more })}</li>}
      </ul>
    </>
  );
}
