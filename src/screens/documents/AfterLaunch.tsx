import { afterLaunchBlocks } from '../../documents/afterLaunchBlocks.ts';
import { contextOf } from '../../documents/documentRows.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Blocks } from '../blocks/Blocks.tsx';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';
import { useDecidedUpon } from './useDecidedUpon.ts';

/** The last page of the summary: the years after launch, if there are any. */
export function AfterLaunch() {
  const { t } = useWords();
  const assessment = useAssessment();
  const result = useResult();
  const decided = useDecidedUpon();
  if (!decided || (assessment.documents?.results ?? []).length === 0) return null;
  return (
    <div className="sheet blocks annex">
      <Blocks blocks={afterLaunchBlocks(contextOf(assessment, result, t, decided))} />
    </div>
  );
}
