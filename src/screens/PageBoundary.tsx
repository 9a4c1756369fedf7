import { Component, type ComponentType, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Unread } from '../answers/browser/database.ts';
import { useWords } from '../i18n/useWords.ts';
import { Button, ButtonGroup, LinkButton } from '../ui/Button.tsx';
import { failureWords, isFailedImport } from './failureWords.ts';
import { href, routes } from './routes.ts';
import { useSession } from './useSession.ts';

/**
 * Surrounds every page. Says that the page is loading, or that it cannot be shown. A new address starts a new attempt.
 */
export function PageBoundary({ children }: { children: ReactNode }) {
  const [address] = useLocation();
  return (
    <FailureBoundary retryOn={address}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </FailureBoundary>
  );
}

function Loading() {
  const { t } = useWords();
  return <p className="govuk-body loading">{t('ui.frame.loading')}</p>;
}

/** The frame in which a failure is shown. */
export type FailurePlace = ComponentType<{ children: ReactNode; onClose: () => void }>;

/** Shows a failure over the page, because what a key asks for has no place on the page. */
export function OverPage({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const { t } = useWords();
  return (
    <div className="undo-line undo-line--fixed">
      {children} <LinkButton onClick={onClose}>{t('ui.common.close')}</LinkButton>
    </div>
  );
}

interface FailedProps {
  cause: unknown;
  retry: () => void;
  forget?: (() => void) | undefined;
}

function Failed({ cause, retry, forget }: FailedProps) {
  const { t } = useWords();
  const words = failureWords(cause);
  const [tries, setTries] = useState(0);
  // Forgetting the failure makes a later return to the page a new attempt.
  useEffect(() => forget, [forget]);

  function again(): void {
    if (cause instanceof Unread) {
      retry();
      return;
    }
    const probe = new Image();
    probe.onload = retry;
    // Screen readers repeat an alert only if it is a new element. A new key makes it one.
    probe.onerror = () => setTries(tries + 1);
    probe.src = `favicon.svg?${Date.now()}`;
  }

  return (
    <>
      <p className="govuk-body text" role="alert" key={tries}>
        {t(words.key, words.params)}
      </p>
      <Button onClick={again}>{t('ui.frame.again')}</Button>
    </>
  );
}

interface BoundaryProps {
  /** Drawn again with each attempt. */
  children: ReactNode | (() => ReactNode);
  /** Where a failure is shown. By default it replaces the failed part. */
  place?: FailurePlace | undefined;
  /** A change of this value starts a new attempt. */
  retryOn?: unknown;
  /** Prepares a new attempt. */
  forget?: () => void;
}

interface Boundary {
  readonly now: 'well' | 'failed' | 'closed';
  readonly error?: unknown;
  readonly tried: boolean;
}

/** Shows in place of a failed part that it cannot be shown, and why. Tries again on request. */
export class FailureBoundary extends Component<BoundaryProps, Boundary> {
  override state: Boundary = { now: 'well', tried: false };

  static getDerivedStateFromError(error: unknown): Partial<Boundary> {
    return { now: 'failed', error };
  }

  override componentDidCatch(error: unknown): void {
    // The server answers but no longer has the file. So it has a newer program, which comes with the whole page.
    if (this.state.tried && isFailedImport(error)) window.location.reload();
  }

  override componentDidUpdate({ retryOn }: BoundaryProps): void {
    if (retryOn !== this.props.retryOn && this.state.now !== 'well') this.retry(false);
  }

  retry(tried: boolean): void {
    this.props.forget?.();
    this.setState({ now: 'well', tried });
  }

  override render(): ReactNode {
    const { children, forget, place: Place } = this.props;
    if (this.state.now === 'closed') return null;
    if (this.state.now === 'well') return typeof children === 'function' ? children() : children;
    const { error } = this.state;
    const retry = () => this.retry(true);
    const failed =
      isFailedImport(error) || error instanceof Unread ? (
        <Failed cause={error} retry={retry} forget={forget} />
      ) : (
        <Fault error={error} onRetry={retry} />
      );
    return Place ? <Place onClose={() => this.setState({ now: 'closed' })}>{failed}</Place> : failed;
  }
}

/** Replaces what could not be drawn: names the fault, links to other pages, and lets the reader save the answers. */
function Fault({ error, onRetry }: { error: unknown; onRetry: () => void }) {
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
