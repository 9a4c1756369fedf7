import { Suspense, useId, useRef, useState } from 'react';
import { fileErrorSentence } from '../answers/fileError.ts';
import { allWords } from '../i18n/setup.ts';
import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { lazyWithWords } from './lazyPage.ts';
import { type ReadFile, useSession } from './session.ts';

interface OpenFileProps {
  /** Called with the id of what was opened. */
  onOpened: (id: string) => void;
  tone?: 'main' | 'secondary';
}

const AskBeforeKeeping = lazyWithWords(() => import('./AskBeforeKeeping.tsx'));

export type Opened = Extract<ReadFile, { ok: true }>;

/** Opens a file from this computer. A refused file changes nothing; an assessment is never replaced unasked. */
export function OpenFile({ onOpened, tone = 'secondary' }: OpenFileProps) {
  const { t } = useWords();
  const { readFile } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<{ file: string; text: string } | null>(null);
  const [asking, setAsking] = useState<Opened | null>(null);
  const id = useId();

  async function take(file: File): Promise<void> {
    setProblem(null);
    await allWords();
    const read = await file
      .text()
      .then(readFile)
      .catch(() => null);
    if (!read) return setProblem({ file: file.name, text: t('ui.file.unreadable') });
    if (!read.ok) {
      const { key, params } = fileErrorSentence(read.error);
      return setProblem({ file: file.name, text: t(key, params) });
    }
    if (read.existing || read.warnings.length > 0) return setAsking(read);
    onOpened(await read.keep());
  }

  return (
    <div className="open-file">
      <label className="govuk-visually-hidden" htmlFor={id}>
        {t('ui.file.choose')}
      </label>
      <input
        id={id}
        ref={input}
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        className="open-file__input"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      <Button tone={tone} onClick={() => input.current?.click()}>
        {t('ui.file.open')}
      </Button>
      {problem && (
        <div className="govuk-error-message" role="alert">
          {t('ui.file.refused', { name: problem.file })} {problem.text}
        </div>
      )}
      <Suspense>
        {asking && <AskBeforeKeeping opened={asking} onDone={() => setAsking(null)} onOpened={onOpened} />}
      </Suspense>
    </div>
  );
}
