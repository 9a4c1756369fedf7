import { useWords } from '../i18n/useWords.ts';
import { Button, ButtonGroup } from '../ui/Button.tsx';
import { href, routes } from './routes.ts';
import { useSession } from './useSession.ts';

/** In the place of what could not be drawn: says which fault it was, and leads on; the answers can be saved from here. */
export function Fault({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useWords();
  const { store, desk } = useSession();
  const { assessment } = store.getState();
  return (
    <section className="text">
      <div role="alert">
        <h2 className="govuk-heading-m">{t('ui.frame.fault.title')}</h2>
        <p className="govuk-body">{t('ui.frame.fault.what')}</p>
        <p className="govuk-body">{t('ui.frame.fault.error', { error: String(error) })}</p>
      </div>
      <ButtonGroup>
        {assessment && <Button onClick={() => desk.ask('save')}>{t('ui.frame.fault.save')}</Button>}
        <Button tone="secondary" onClick={onRetry}>
          {t('ui.frame.again')}
        </Button>
        <a className="govuk-link" href={href(routes.start())}>
          {t('ui.frame.start')}
        </a>
      </ButtonGroup>
    </section>
  );
}
