import { type ReactNode, useCallback, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { type FailureWords, failureWords } from './failureWords.ts';

interface Attempt {
  /** Runs the work of a button. Always the same function. */
  readonly attempt: (work: () => Promise<unknown>) => void;
  /** Says that it failed, and why; empty otherwise. */
  readonly failure: ReactNode;
}

/** Runs the work of a button that loads parts of the program first. */
export function useAttempt(): Attempt {
  const { t } = useWords();
  const [failed, setFailed] = useState<FailureWords | null>(null);
  return {
    attempt: useCallback((work) => {
      // Screen readers repeat an alert only if it was removed in between.
      setFailed(null);
      work().catch((cause) => setFailed(failureWords(cause)));
    }, []),
    failure: failed && (
      <p className="govuk-error-message" role="alert">
        {t(failed.key, failed.params)}
      </p>
    ),
  };
}
