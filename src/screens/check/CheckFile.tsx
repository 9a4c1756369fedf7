import { useState } from 'react';
import { hasDigits } from '../../answers/past/checkPaper.ts';
import { useWords } from '../../i18n/useWords.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { FILE_TYPES } from '../fileTypes.ts';
import { type ReadAssessment, readAllFound, readFiles } from '../list/takeFiles.ts';
import { ChangesView } from '../past/ChangesView.tsx';
import { shortFingerprint } from '../past/versionWords.ts';
import { serviceName } from '../serviceName.ts';
import { useAssessment, useSession } from '../useSession.ts';

interface Checked {
  readonly name: string;
  /** `none`: the file has several assessments, but none with these digits. */
  readonly read: ReadAssessment['read'] | 'none';
}

/** Checks whether a paper belongs to a file. The file is only read, not stored. */
export function CheckFile({ digits }: { digits: string }) {
  const { t } = useWords();
  const { readFile } = useSession();
  const [checked, setChecked] = useState<Checked | null>(null);

  async function find(file: File): Promise<Checked['read']> {
    const all = await readAllFound(await readFiles([file]), readFile);
    const found = all.find(({ read }) => read.ok && hasDigits(read.fingerprint, digits));
    return (found ?? (all.length === 1 ? all[0] : undefined))?.read ?? 'none';
  }

  async function check(file: File): Promise<void> {
    setChecked({ name: file.name, read: await find(file) });
  }

  return (
    <div className="govuk-form-group">
      <FileButton
        label={t('ui.check.file')}
        accept={FILE_TYPES}
        onFiles={([file]) => void (file && check(file))}
      >
        {t('ui.check.file')}
      </FileButton>
      <div aria-live="polite">{checked && <Result {...checked} digits={digits} />}</div>
    </div>
  );
}

function Result({ name, read, digits }: Checked & { digits: string }) {
  const { t } = useWords();
  const assessment = useAssessment();
  if (read === 'none') return <p className="govuk-body">{together(t('ui.check.fileNone', { name }))}</p>;
  if (!read.ok) return <p className="govuk-error-message">{together(t(read.why.key, read.why.params))}</p>;
  const file = read.assessment;
  const same = hasDigits(read.fingerprint, digits);
  const service = serviceName(file.service, t);
  const words = !same
    ? t('ui.check.fileDiffers', { name, digits: shortFingerprint(read.fingerprint) })
    : file.id === assessment.id
      ? t('ui.check.fileChanged', { name })
      : t('ui.check.fileOther', { name, service });
  return (
    <>
      <p className="govuk-body">{together(words)}</p>
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
