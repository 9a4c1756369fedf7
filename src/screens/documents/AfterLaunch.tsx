import { afterLaunchBlocks } from '../../documents/afterLaunchBlocks.ts';
import { conclusionText } from '../../documents/conclusion.ts';
import { contextOf } from '../../documents/documentRows.ts';
import type { RowContext } from '../../documents/statement.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Blocks } from '../blocks/Blocks.tsx';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';
import { useDecidedUpon } from './useDecidedUpon.ts';

/** The last page of the summary: the years after launch, if there are any. */
export function AfterLaunch() {
  const launched = useLaunched();
  if (!launched) return null;
  return (
    <div className="sheet blocks annex">
      <Blocks blocks={afterLaunchBlocks(launched)} />
    </div>
  );
}

/** The conclusion for page one; null if no year after launch is filled in. */
export function useConclusion(): string | null {
  const launched = useLaunched();
  return launched && conclusionText(launched);
}

/** Both are written from this; null if there are no years, or while the version of the decision is looked for. */
function useLaunched(): RowContext | null {
  const { t } = useWords();
  const assessment = useAssessment();
  const result = useResult();
  const decided = useDecidedUpon();
  if (!decided || (assessment.documents?.results ?? []).length === 0) return null;
  return contextOf(assessment, result, t, decided);
}
