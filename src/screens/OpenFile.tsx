import { useId, useRef, useState } from 'react';
import { fileErrorSentence, fileWarningSentence } from '../answers/fileError.ts';
import { useWords } from '../i18n/useWords.ts';
import { Button, ButtonGroup } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { type ReadFile, useSession } from './session.ts';

interface OpenFileProps {
  /** Called with the id of what was opened. */
  onOpened: (id: string) => void;
  tone?: 'main' | 'secondary';
}

type Opened = Extract<ReadFile, { ok: true }>;

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
      {asking && <AskBeforeKeeping opened={asking} onDone={() => setAsking(null)} onOpened={onOpened} />}
    </div>
  );
}

interface AskProps {
  opened: Opened;
  onDone: () => void;
  onOpened: (id: string) => void;
}

function AskBeforeKeeping({ opened, onDone, onOpened }: AskProps) {
  const { t } = useWords();
  const finish = async (keep: () => Promise<string>) => {
    const id = await keep();
    onDone();
    onOpened(id);
  };
  return (
    <Dialog open title={t(opened.existing ? 'ui.file.existsTitle' : 'ui.file.warningTitle')} onClose={onDone}>
      {opened.warnings.map((warning) => {
        const { key, params } = fileWarningSentence(warning);
        return (
          <p key={key} className="govuk-body">
            {t(key, params)}
          </p>
        );
      })}
      {opened.existing && (
        <p className="govuk-body">
          {t('ui.file.exists', {
            here: opened.existing.updatedAt,
            file: opened.assessment.updatedAt ?? opened.existing.updatedAt,
          })}
        </p>
      )}
      <ButtonGroup>
        {opened.existing ? (
          <>
            <Button onClick={() => void finish(opened.keepAsCopy)}>{t('ui.file.keepBoth')}</Button>
            <Button tone="warning" onClick={() => void finish(opened.keep)}>
              {t('ui.file.replace')}
            </Button>
          </>
        ) : (
          <Button onClick={() => void finish(opened.keep)}>{t('ui.file.openAnyway')}</Button>
        )}
        <Button tone="secondary" onClick={onDone}>
          {t('ui.common.cancel')}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
