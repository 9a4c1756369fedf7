import { memo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { annexBeforeAnswers } from '../../summary/blocks/annex.ts';
import { answerBlocks } from '../../summary/blocks/answers.ts';
import { overviewBlocks } from '../../summary/blocks/overview.ts';
import { planBlocks } from '../../summary/blocks/plan.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { Blocks } from '../blocks/Blocks.tsx';
import { DecisionEntry } from '../decision/DecisionEntry.tsx';
import { AfterLaunch, useConclusion } from '../documents/AfterLaunch.tsx';
import { NoVerdict } from '../share/NoVerdict.tsx';
import { useFingerprint } from '../useFingerprint.ts';
import { useAssessment } from '../useSession.ts';
import { useSummary } from '../useSummary.ts';
import { PageOne } from './PageOne.tsx';
import { useLaterUnlessPrinted, useRunningFoot, useSnapshotWhenPrinted } from './printing.ts';
import { Toolbar } from './Toolbar.tsx';

/** The paper as it prints, under a toolbar that does not print. */
export default function SummaryPage() {
  return useAssessment().part ? <NoVerdict place="summary" /> : <Paper />;
}

function Paper() {
  const { t } = useWords();
  const summary = useSummary(useFingerprint());
  const conclusion = useConclusion();
  const { fingerprint, service } = summary.header;
  // Page one is drawn first, also at each keystroke in the decision.
  const later = useLaterUnlessPrinted(summary);
  useSnapshotWhenPrinted();
  useRunningFoot(t, fingerprint, service);
  return (
    <>
      <Toolbar />
      <div className="paper">
        <PageOne summary={summary} conclusion={conclusion} />
        <DecisionEntry recorded={summary.decision.recorded} />
        {later && <FurtherSheets summary={later} />}
      </div>
    </>
  );
}

/** All pages behind page one. */
const FurtherSheets = memo(function FurtherSheets({ summary }: { summary: Summary }) {
  const { t } = useWords();
  return (
    <>
      <div className="sheet blocks page-two">
        <Blocks blocks={[...overviewBlocks(summary, t), ...planBlocks(summary, t)]} />
      </div>
      <div className="sheet blocks annex">
        <Blocks blocks={annexBeforeAnswers(summary, t)} />
        {summary.annex.entries.map((entry) => (
          <div key={entry.question} className="blocks annex__answer">
            <Blocks blocks={answerBlocks(entry, t)} />
          </div>
        ))}
      </div>
      <AfterLaunch />
    </>
  );
});
