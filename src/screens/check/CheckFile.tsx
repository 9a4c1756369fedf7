import { useState } from 'react';
import { hasDigits } from '../../answers/checkPaper.ts';
import { fileErrorSentence } from '../../answers/fileError.ts';
import { useWords } from '../../i18n/useWords.ts';
import { ChangesView } from '../past/ChangesView.tsx';
import { shortFingerprint } from '../past/digits.ts';
import { type ReadFile, useAssessment, useSession } from '../session.ts';

interface Checked {
  readonly name: string;
  /** Null where the file could not be read at all. */
  readonly read: ReadFile | null;
}

/** Whether a paper belongs to a file. The file is only read: nothing of it is stored. */
export function CheckFile({ digits }: { digits: string }) {
  const { t } = useWords();
  const { readFile } = useSession();
  const [checked, setChecked] = useState<Checked | null>(null);

  async function check(file: File): Promise<void> {
    const read = await file
      .text()
      .then(readFile)
      .catch(() => null);
    setChecked({ name: file.name, read });
  }

  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="check-file">
        {t('ui.check.file')}
      </label>
      <input
        id="check-file"
        className="govuk-file-upload"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void check(file);
        }}
      />
      <div aria-live="polite">{checked && <Result {...checked} digits={digits} />}</div>
    </div>
  );
}

function Result({ name, read, digits }: Checked & { digits: string }) {
  const { t } = useWords();
  const assessment = useAssessment();
  if (!read?.ok) {
    const sentence = read && fileErrorSentence(read.error);
    return (
      <p className="govuk-error-message">
        {sentence ? t(sentence.key, sentence.params) : t('ui.file.unreadable')}
      </p>
    );
  }
  const file = read.assessment;
  const same = hasDigits(read.fingerprint, digits);
  const service = file.service?.name || t('ui.tasks.untitled');
  const words = !same
    ? t('ui.check.fileDiffers', { name, digits: shortFingerprint(read.fingerprint) })
    : file.id === assessment.id
      ? t('ui.check.fileChanged', { name })
      : t('ui.check.fileOther', { name, service });
  return (
    <>
      <p className="govuk-body">{words}</p>
      {same && file.id === assessment.id && (
        <ChangesView
          before={file}
          after={assessment}
          beforeTitle={t('ui.check.inFile')}
          afterTitle={t('ui.changes.nowTitle')}
        />
      )}
    </>
  );
}
