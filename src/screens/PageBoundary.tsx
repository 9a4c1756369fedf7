import { Component, type ReactNode, Suspense } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';

/** Around pages that are loaded when needed: says that they are coming, or that they could not be loaded. */
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
  return (
    <>
      <p className="govuk-body" role="alert">
        {t('ui.frame.loadingFailed')}
      </p>
      <Button onClick={() => window.location.reload()}>{t('ui.frame.reload')}</Button>
    </>
  );
}

class FailureBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}
