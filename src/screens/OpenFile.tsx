import { Suspense, useState } from 'react';
import { allWords } from '../i18n/setup.ts';
import { useWords } from '../i18n/useWords.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import type { OpenedFile } from '../session/ports.ts';
import { LinkButton } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { failureWords } from './failureWords.ts';
import { FILE_TYPES } from './fileTypes.ts';
import { lazyWithWords } from './lazyPage.tsx';
import type { ReadText, TakenOne } from './list/takeFiles.ts';
import { useSession } from './useSession.ts';

interface OpenFileProps {
  /** Called with the id of the opened assessment, and with its questions if it is a part. */
  onOpened: (id: string, part?: readonly QuestionId[]) => void;
  /** Called when several assessments were opened at once. */
  onOpenedMany?: () => void;
  tone?: 'main' | 'secondary';
}

const AskBeforeStoring = lazyWithWords(() => import('./AskBeforeStoring.tsx'));

const OpenMany = lazyWithWords(() => import('./list/OpenMany.tsx'));

/** Opens files from this computer. A refused file changes nothing; an assessment is never replaced unasked. */
export function OpenFile({ onOpened, onOpenedMany, tone = 'secondary' }: OpenFileProps) {
  const { t } = useWords();
  const { readFile } = useSession();
  const [problem, setProblem] = useState<{ file: string; text: string } | null>(null);
  const [asking, setAsking] = useState<OpenedFile | null>(null);
  const [same, setSame] = useState<TakenOne | null>(null);
  const [many, setMany] = useState<readonly ReadText[] | null>(null);

  async function take(files: readonly File[]): Promise<void> {
    setProblem(null);
    setSame(null);
    // A new choice of files replaces the earlier one.
    setMany(null);
    const [{ takeFiles }] = await Promise.all([import('./list/takeFiles.ts'), allWords()]);
    const taken = await takeFiles(files, readFile);
    if (taken?.kind === 'many') setMany(taken.texts);
    if (taken?.kind === 'same') setSame(taken);
    if (taken?.kind === 'ask') setAsking(taken.read);
    if (taken?.kind === 'opened') onOpened(taken.id, taken.read.assessment.part);
    if (taken?.kind === 'refused') {
      setProblem({ file: taken.file, text: t(taken.why.key, taken.why.params) });
    }
  }

  return (
    <div className="open-file">
      <FileButton
        label={t('ui.file.choose')}
        accept={FILE_TYPES}
        multiple
        tone={tone}
        onFiles={(files) => {
          take(files).catch((cause) => {
            const { key, params } = failureWords(cause);
            setProblem({ file: files.map(({ name }) => name).join(', '), text: t(key, params) });
          });
        }}
      >
        {t('ui.file.open')}
      </FileButton>
      {problem && (
        <div className="govuk-error-message" role="alert">
          {t('ui.file.refused', { name: problem.file })} {problem.text}
        </div>
      )}
      <p className="govuk-body" role="status">
        {same && (
          <>
            {t('ui.file.same', { name: same.file })}{' '}
            <LinkButton onClick={() => onOpened(same.id, same.read.assessment.part)}>
              {t('ui.file.showSame')}
            </LinkButton>
          </>
        )}
      </p>
      <Suspense>
        {asking && <AskBeforeStoring opened={asking} onDone={() => setAsking(null)} onOpened={onOpened} />}
        {many && (
          <OpenMany
            texts={many}
            onDone={(opened) => {
              setMany(null);
              if (opened > 0) onOpenedMany?.();
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
