import { useEffect, useRef, useState } from 'react';
import { pointer } from '../../answers/model/path.ts';
import type { Decision } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DecisionWords } from '../../summary/decision.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { useAssessment, useSession } from '../useSession.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { RecordedDecision } from './RecordedDecision.tsx';

const PATH = pointer('decision');

interface DecisionEntryProps {
  /** The decision in words; null if none is entered. */
  recorded: DecisionWords | null;
}

/**
 * The part for entering the decision after the meeting. Once recorded, the decision is shown and can be corrected or
 * deleted.
 */
export function DecisionEntry({ recorded }: DecisionEntryProps) {
  const { t } = useWords();
  const { change } = useSession();
  const { decision } = useAssessment();
  const [removed, setRemoved] = useState<Decision | null>(null);
  const stands = recorded !== null && decision?.recordedAt !== undefined;

  // The focus goes to the heading, because the pressed button no longer exists.
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(stands);
  useEffect(() => {
    if (shown.current !== stands) heading.current?.focus();
    shown.current = stands;
  }, [stands]);

  function clear(): void {
    setRemoved(decision ?? null);
    change(PATH, undefined);
  }

  return (
    <section className="no-print decision-entry" aria-labelledby="decision-title">
      <h2 className="govuk-heading-m" id="decision-title" ref={heading} tabIndex={-1}>
        {together(t('ui.decision.title'))}
      </h2>
      <p className="govuk-body">{together(t('ui.decision.help'))}</p>
      <p className="govuk-body" role="status">
        {removed && !decision && t('ui.decision.cleared')}{' '}
        {removed && !decision && (
          <LinkButton onClick={() => change(PATH, removed)}>{t('ui.decision.restore')}</LinkButton>
        )}
      </p>
      {stands ? <RecordedDecision words={recorded} onClear={clear} /> : <DecisionFields />}
    </section>
  );
}
