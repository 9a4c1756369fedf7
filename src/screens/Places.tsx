import { Link, useLocation } from 'wouter';
import { useWords } from '../i18n/useWords.ts';
import { routes } from './routes.ts';

interface PlacesProps {
  id: string;
  /** The name of the service; empty if not given yet. */
  name: string;
}

/** The five places of an assessment. Questions and their review belong to the first. */
export function Places({ id, name }: PlacesProps) {
  const { t } = useWords();
  const [location] = useLocation();
  const places = [
    ['result', routes.result(id)],
    ['summary', routes.summary(id)],
    ['documents', routes.documents(id)],
    ['file', routes.file(id)],
  ] as const;
  // Comparing and merging belong to the file, and the numbers of the method to the result.
  const [, within] = /\/(changes|merge|documents|method)\b/.exec(location) ?? [];
  const inner = within && (within === 'documents' ? within : within === 'method' ? 'result' : 'file');
  const elsewhere = inner || places.some(([, path]) => path === location);
  const questions = location === routes.tasks(id) ? 'page' : !elsewhere || undefined;
  return (
    <nav className="places" aria-label={t('ui.frame.assessmentPlaces')}>
      <div className="govuk-width-container places__line">
        <ul className="places__list">
          <li>
            <Link href={routes.tasks(id)} className="places__link" aria-current={questions}>
              {t('ui.frame.places.questions')}
            </Link>
          </li>
          {places.map(([place, path]) => (
            <li key={place}>
              <Link
                href={path}
                className="places__link"
                aria-current={path === location ? 'page' : place === inner || undefined}
              >
                {t(`ui.frame.places.${place}`)}
              </Link>
            </li>
          ))}
        </ul>
        {name && <span className="places__service">{name}</span>}
      </div>
    </nav>
  );
}
