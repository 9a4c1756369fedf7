import { fingerprintOf } from '../answers/fingerprint.ts';
import { useWords } from '../i18n/useWords.ts';
import { Button, ButtonGroup } from '../ui/Button.tsx';
import { ActionPlan } from './paper/ActionPlan.tsx';
import { Annex } from './paper/Annex.tsx';
import { Costs } from './paper/Costs.tsx';
import { PageOne } from './paper/PageOne.tsx';
import { useRunningFoot } from './paper/useRunningFoot.ts';
import { useAssessment } from './session.ts';
import { useSaveFile } from './useSaveFile.ts';
import { useSummary } from './useSummary.ts';

/** The paper: shown as it prints, under a toolbar that does not. */
export default function SummaryPage() {
  const { t } = useWords();
  const summary = useSummary(fingerprintOf(useAssessment()));
  const { save, saved } = useSaveFile();
  const { fingerprint, service } = summary.header;
  useRunningFoot(t, fingerprint, service);
  return (
    <>
      <div className="no-print paper-tools">
        <p className="govuk-body text">{t('ui.paper.help')}</p>
        <ButtonGroup>
          <Button onClick={() => window.print()}>{t('ui.paper.print')}</Button>
          <Button tone="secondary" onClick={save}>
            {t('ui.file.save')}
          </Button>
        </ButtonGroup>
        <p className="govuk-body" role="status">
          {saved && t('ui.file.saved', { name: saved })}
        </p>
      </div>
      <div className="paper">
        <PageOne summary={summary} />
        <div className="sheet page-two">
          <ActionPlan summary={summary} />
          <Costs summary={summary} />
        </div>
        <Annex summary={summary} />
      </div>
    </>
  );
}
