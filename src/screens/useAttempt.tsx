import { type ReactNode, useCallback, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { type FailureWords, failureWords } from './failureWords.ts';

interface Attempt {
  /** Runs what a button asks for. Always the same function. */
  readonly attempt: (work: () => Promise<unknown>) => void;
  /** Says that it could not be done, and why; nothing otherwise. */
  readonly failure: ReactNode;
}

/** For what a button does with parts of the program that are loaded only then. */
export function useAttempt(): Attempt {
  const { t } = useWords();
  const [failed, setFailed] = useState<FailureWords | null>(null);
  return {
    attempt: useCallback((work) => {
      // A screen reader repeats an alert only if it was removed in between.
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
