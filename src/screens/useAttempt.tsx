import { type ReactNode, useCallback, useState } from 'react';
import type { Key } from '../../locales/words.ts';
import { useWords } from '../i18n/useWords.ts';
import { failureKey } from './failureKey.ts';

interface Attempt {
  /** Runs what a button asks for. Always the same function. */
  readonly attempt: (work: () => Promise<unknown>) => void;
  /** Says that it could not be done, where a part of the program could not be loaded; nothing otherwise. */
  readonly failure: ReactNode;
}

/** For what a button does with parts of the program that are loaded only then. */
export function useAttempt(): Attempt {
  const { t } = useWords();
  const [failed, setFailed] = useState<Key | null>(null);
  return {
    attempt: useCallback((work) => {
      // An alert is heard again only where it was gone in between.
      setFailed(null);
      work().catch((cause) => setFailed(failureKey(cause)));
    }, []),
    failure: failed && (
      <p className="govuk-error-message" role="alert">
        {t(failed)}
      </p>
    ),
  };
}
