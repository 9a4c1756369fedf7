import { Suspense, useCallback, useEffect, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { PlacedFile, PortfolioSet } from '../../session/portfolio/portfolioSet.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { FILE_TYPES } from '../fileTypes.ts';
import { lazyWithWords } from '../lazyPage.tsx';
import { type ReadText, readFiles } from '../list/takeFiles.ts';
import { useAttempt } from '../useAttempt.tsx';
import { type ChosenFiles, chosenFiles, chosenFolder, droppedFiles } from './folderFiles.ts';
import { Refused } from './Refused.tsx';
import { usePortfolioState } from './usePortfolio.ts';

const OpenMany = lazyWithWords(() => import('../list/OpenMany.tsx'));

function readPlaced(files: readonly PlacedFile[]): Promise<ReadText[]> {
  const places = new Map(files.map(({ file, place }) => [file, place]));
  return readFiles([...places.keys()], (file) => places.get(file) ?? file.name);
}

interface FilesProps {
  set: PortfolioSet;
  /** Called when files were stored in this browser. */
  onKept: () => void;
}

/** The contents of the portfolio: the assessments of this browser, and files that are not stored here. */
export function Files({ set, onKept }: FilesProps) {
  const { t } = useWords();
  const { items, refused, repeated, parts, progress, waiting } = usePortfolioState(set);
  const [reading, setReading] = useState(false);
  const [empty, setEmpty] = useState(false);
  const [keeping, setKeeping] = useState<readonly ReadText[] | null>(null);
  const { attempt, failure } = useAttempt();
  const others = items.filter(({ row }) => !row.own).length;

  const take = useCallback(
    (chosen: ChosenFiles | Promise<ChosenFiles>) =>
      attempt(async () => {
        setReading(true);
        setEmpty(false);
        try {
          const { files, refused } = await chosen;
          setEmpty(files.length + refused.length === 0);
          set.add([...refused, ...(await readPlaced(files))], files);
        } finally {
          setReading(false);
        }
      }),
    [attempt, set],
  );
  useDrops(take);

  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-files">
        {t('ui.portfolio.files.title')}
      </h2>
      <p className="govuk-body text">
        {together(t('ui.portfolio.files.own', { count: items.length - others }))}
        {others > 0 && (
          <>
            <br />
            {together(t('ui.portfolio.files.others', { count: others }))}
          </>
        )}
        {repeated > 0 && (
          <>
            <br />
            {together(t('ui.portfolio.files.repeated', { count: repeated }))}
          </>
        )}
        {parts > 0 && (
          <>
            <br />
            {together(t('ui.portfolio.files.parts', { count: parts }))}
          </>
        )}
      </p>
      <p className="govuk-hint text">{together(t('ui.portfolio.files.drop'))}</p>
      <ButtonGroup>
        <FileButton
          label={t('ui.portfolio.files.addLabel')}
          accept={FILE_TYPES}
          multiple
          onFiles={(files) => take(chosenFiles(files))}
        >
          {t('ui.portfolio.files.add')}
        </FileButton>
        <FileButton
          label={t('ui.portfolio.files.addFolderLabel')}
          accept=""
          folder
          onFiles={(files) => take(chosenFolder(files))}
        >
          {t('ui.portfolio.files.addFolder')}
        </FileButton>
        {others > 0 && (
          <Button
            tone="secondary"
            onClick={() => attempt(async () => setKeeping(await readPlaced(set.files)))}
          >
            {t('ui.portfolio.files.keep')}
          </Button>
        )}
        {others + repeated + refused.length > 0 && (
          <Button tone="secondary" onClick={set.closeFiles}>
            {t('ui.portfolio.files.close')}
          </Button>
        )}
      </ButtonGroup>
      {progress && (
        <p className="govuk-body portfolio-progress">
          <progress
            aria-label={t('ui.portfolio.files.bar')}
            value={progress.done}
            max={Math.max(progress.total, 1)}
          />
          <span>{t('ui.portfolio.files.progress', { ...progress })}</span>
          <Button tone="secondary" onClick={set.stop}>
            {t('ui.portfolio.files.stop')}
          </Button>
        </p>
      )}
      <div role="status">
        {reading && <p className="govuk-body">{t('ui.portfolio.files.reading')}</p>}
        {waiting > 0 && (
          <p className="govuk-body">
            {t('ui.portfolio.files.waiting', { count: waiting })}{' '}
            <Button tone="secondary" onClick={set.resume}>
              {t('ui.portfolio.files.resume')}
            </Button>
          </p>
        )}
        {empty && <p className="govuk-body">{t('ui.portfolio.files.noneInFolder')}</p>}
        {refused.length > 0 && (
          <p className="govuk-body">{t('ui.portfolio.files.refused', { count: refused.length })}</p>
        )}
      </div>
      <Refused refused={refused} />
      {failure}
      <Suspense>
        {keeping && (
          <OpenMany
            texts={keeping}
            onDone={(kept) => {
              setKeeping(null);
              if (kept > 0) onKept();
            }}
          />
        )}
      </Suspense>
    </section>
  );
}

/** On this page, dropped files are added to the portfolio and not opened as on other pages. */
function useDrops(take: (files: Promise<ChosenFiles>) => void): void {
  useEffect(() => {
    const drop = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files') || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      delete document.body.dataset.drop;
      take(droppedFiles(dataTransfer));
    };
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('drop', drop);
    document.addEventListener('dragover', over);
    return () => {
      document.removeEventListener('drop', drop);
      document.removeEventListener('dragover', over);
    };
  }, [take]);
}
