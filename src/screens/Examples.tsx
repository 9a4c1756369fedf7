import { useLocation } from 'wouter';
import { useWords } from '../i18n/useWords.ts';
import { EXAMPLE_IDS } from '../session/ports.ts';
import { LinkButton } from '../ui/Button.tsx';
import { together } from '../ui/KeepTogether.tsx';
import { href, routes } from './routes.ts';
import { useAttempt } from './useAttempt.tsx';
import { useSession } from './useSession.ts';

/** Worked examples, opened as copies. */
export function Examples() {
  const { t } = useWords();
  const { openExample } = useSession();
  const [, go] = useLocation();
  const { attempt, failure } = useAttempt();
  return (
    <section>
      <h2 className="govuk-heading-m">{together(t('ui.start.examplesTitle'))}</h2>
      <p className="govuk-body text">{together(t('ui.start.examplesHelp'))}</p>
      <ul className="examples">
        {EXAMPLE_IDS.map((id) => (
          <li key={id} className="examples__item">
            <LinkButton onClick={() => attempt(async () => go(routes.tasks(await openExample(id))))}>
              {t(`ui.start.examples.${id}.name`)}
            </LinkButton>
            <span className="examples__what">{together(t(`ui.start.examples.${id}.what`))}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={href(routes.blank())}>
          {together(t('ui.start.blank'))}
        </a>
      </p>
      {failure}
    </section>
  );
}
