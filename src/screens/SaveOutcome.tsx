import { useWords } from '../i18n/useWords.ts';
import type { SavedFile } from './useSaveFile.ts';

/** What became of the file that was to be saved: its name, or that it could not be made and what to do. */
export function SaveOutcome({ saved, failed }: Pick<SavedFile, 'saved' | 'failed'>) {
  const { t } = useWords();
  return (
    <>
      <p className="govuk-body" role="status">
        {saved && t('ui.file.saved', { name: saved })}
      </p>
      {failed && (
        <p className="govuk-error-message" role="alert">
          {t('ui.exports.fileFailed')}
        </p>
      )}
    </>
  );
}
