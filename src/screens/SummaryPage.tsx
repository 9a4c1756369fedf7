import { fingerprintOf } from '../answers/file/fingerprint.ts';
import { useWords } from '../i18n/useWords.ts';
import { DecisionEntry } from './decision/DecisionEntry.tsx';
import { ActionPlan } from './paper/ActionPlan.tsx';
import { Annex } from './paper/Annex.tsx';
import { Costs } from './paper/Costs.tsx';
import { PageOne } from './paper/PageOne.tsx';
import { Toolbar } from './paper/Toolbar.tsx';
import { useKeptWhenPrinted } from './paper/useKeptWhenPrinted.ts';
import { useRunningFoot } from './paper/useRunningFoot.ts';
import { useAssessment } from './useSession.ts';
import { useSummary } from './useSummary.ts';

/** The paper: shown as it prints, under a toolbar that does not. */
export default function SummaryPage() {
  const { t } = useWords();
  const summary = useSummary(fingerprintOf(useAssessment()));
  const { fingerprint, service } = summary.header;
  useKeptWhenPrinted();
  useRunningFoot(t, fingerprint, service);
  return (
    <>
      <Toolbar />
      <div className="paper">
        <PageOne summary={summary} />
        <DecisionEntry recorded={summary.decision.recorded} />
        <div className="sheet page-two">
          <ActionPlan summary={summary} />
          <Costs summary={summary} />
        </div>
        <Annex summary={summary} />
      </div>
    </>
  );
}
