import { Component, type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';

/** Around pages that are loaded when needed: says that they are coming, or that they could not be shown. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return (
    <FailureBoundary>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </FailureBoundary>
  );
}

function Loading() {
  const { t } = useWords();
  return <p className="govuk-body">{t('ui.frame.loading')}</p>;
}

function Failed() {
  const { t } = useWords();
  const [tries, setTries] = useState(0);

  // The browser loads a module that failed only with the whole page, and without the server that would be lost, too.
  function reload(): void {
    const probe = new Image();
    probe.onload = () => window.location.reload();
    probe.onerror = () => setTries(tries + 1);
    probe.src = `favicon.svg?${Date.now()}`;
  }

  return (
    <>
      <p className="govuk-body text" role="alert" key={tries}>
        {t('ui.frame.loadingFailed')}
      </p>
      <Button onClick={reload}>{t('ui.frame.again')}</Button>
    </>
  );
}

/** Says that something could not be shown, in its place and no further. */
export class FailureBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}
