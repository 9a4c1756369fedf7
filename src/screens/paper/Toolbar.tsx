import { useWords } from '../../i18n/useWords.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { ExportButtons } from '../exports/ExportButtons.tsx';
import { SaveOutcome, useSaveFile } from '../SaveFile.tsx';
import { useAssessment } from '../useSession.ts';

/** The actions for the paper; the toolbar itself does not print. */
export function Toolbar() {
  const { t } = useWords();
  const { save, ...outcome } = useSaveFile(useAssessment());
  return (
    <div className="no-print paper-tools">
      <p className="govuk-body text">{together(t('ui.paper.help'))}</p>
      <ButtonGroup>
        <Button onClick={() => window.print()}>{t('ui.paper.print')}</Button>
        <Button tone="secondary" onClick={save}>
          {t('ui.file.save')}
        </Button>
      </ButtonGroup>
      <SaveOutcome {...outcome} />
      <ExportButtons />
    </div>
  );
}
