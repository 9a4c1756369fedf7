import { decidedOf } from '../../answers/model/decided.ts';
import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DecisionWords } from '../../summary/decision.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { WarningText } from '../../ui/WarningText.tsx';
import { useAssessment, useSession } from '../useSession.ts';

interface RecordedDecisionProps {
  words: DecisionWords;
  onClear: () => void;
}

/** The recorded decision, where it comes from, and what has changed since. */
export function RecordedDecision({ words, onClear }: RecordedDecisionProps) {
  const { t } = useWords();
  const { change, decisions } = useSession();
  const assessment = useAssessment();
  const { decision } = assessment;
  if (!decision) return null;
  const ofFile = decisions.ofFile(assessment);
  const origin = t(ofFile ? 'ui.decision.recordedInFile' : 'ui.decision.recordedHere', {
    at: decision.recordedAt,
  });
  const rows = [
    ['outcome', t('assessment.decision.title'), words.outcome],
    ['by', t('ui.decision.by'), words.by],
    ['position', t('ui.decision.position'), words.position],
    ['date', t('ui.decision.date'), words.date],
    ['comment', t('ui.decision.comment'), words.comment],
    ['recommendation', t('assessment.decision.recommendation'), words.recommendation],
    ['origin', t('ui.decision.origin'), origin],
  ] as const;

  /**
   * Opens the fields again. After a correction, the decision is recorded with the answers of that moment. A decision
   * from a file counts as the file's until somebody changes it.
   */
  function edit(): void {
    const { recommendation: _upon, recordedAt: _at, fingerprint: _of, ...entered } = decision ?? {};
    // An older file states only the outcome and the recommendation, from which the decision follows.
    const kind = decision && decidedOf(decision);
    const decided = kind === 'returned' ? undefined : kind;
    (ofFile ? change : decisions.enter)(pointer('decision'), { ...entered, ...(decided && { decided }) });
  }

  return (
    <>
      {words.changed && (
        <WarningText label={t('ui.common.warning')}>
          {`${words.changed}. ${t('ui.decision.changedHelp')}`}
        </WarningText>
      )}
      <SummaryList rows={rows.flatMap(([row, term, value]) => (value ? [{ id: row, term, value }] : []))} />
      <ButtonGroup>
        <Button tone="secondary" onClick={edit}>
          {t('ui.decision.edit')}
        </Button>
        <Button tone="secondary" onClick={onClear}>
          {t('ui.decision.clear')}
        </Button>
      </ButtonGroup>
    </>
  );
}
