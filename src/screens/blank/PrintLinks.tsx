import { useWords } from '../../i18n/useWords.ts';
import { SECTIONS } from '../../questionnaire/questionnaire.ts';
import { href, routes } from '../routes.ts';
import { useAssessment } from '../useSession.ts';

/** Links to print the questionnaire, with the answers of the open assessment or blank. */
export function PrintLinks() {
  const { t } = useWords();
  const { id } = useAssessment();
  const links: readonly (readonly [string, string])[] = [
    [routes.print(id, 'all'), t('ui.blank.whole')],
    ...SECTIONS.map(
      (n) =>
        [
          routes.print(id, `s${n}`),
          t('ui.blank.section', { n, name: t(`questionnaire.sections.s${n}.short`) }),
        ] as const,
    ),
    [routes.blank('all'), t('ui.blank.empty')],
  ];
  return (
    <section>
      <h3 className="govuk-heading-s">{t('ui.blank.links')}</h3>
      <p className="govuk-body">{t('ui.blank.linksHelp')}</p>
      <ul className="govuk-list">
        {links.map(([route, words]) => (
          <li key={route}>
            <a className="govuk-link" href={href(route)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
