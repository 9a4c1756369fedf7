import { fingerprintOf } from '../answers/file/fingerprint.ts';
import { useWords } from '../i18n/useWords.ts';
import { annexBlocks } from '../summary/blocks/annex.ts';
import { overviewBlocks } from '../summary/blocks/overview.ts';
import { planBlocks } from '../summary/blocks/plan.ts';
import { Blocks } from './blocks/Blocks.tsx';
import { DecisionEntry } from './decision/DecisionEntry.tsx';
import { AfterLaunch } from './documents/AfterLaunch.tsx';
import { PageOne } from './paper/PageOne.tsx';
import { useRunningFoot, useSnapshotWhenPrinted } from './paper/printing.ts';
import { Toolbar } from './paper/Toolbar.tsx';
import { NoVerdict } from './share/NoVerdict.tsx';
import { useAssessment } from './useSession.ts';
import { useSummary } from './useSummary.ts';

/** The paper: shown as it prints, under a toolbar that does not. */
export default function SummaryPage() {
  return useAssessment().part ? <NoVerdict place="summary" /> : <Paper />;
}

function Paper() {
  const { t } = useWords();
  const summary = useSummary(fingerprintOf(useAssessment()));
  const { fingerprint, service } = summary.header;
  useSnapshotWhenPrinted();
  useRunningFoot(t, fingerprint, service);
  return (
    <>
      <Toolbar />
      <div className="paper">
        <PageOne summary={summary} />
        <DecisionEntry recorded={summary.decision.recorded} />
        <div className="sheet blocks page-two">
          <Blocks blocks={[...overviewBlocks(summary, t), ...planBlocks(summary, t)]} />
        </div>
        <div className="sheet blocks annex">
          <Blocks blocks={annexBlocks(summary, t)} />
        </div>
        <AfterLaunch />
      </div>
    </>
  );
}
