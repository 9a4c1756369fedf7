import { useWords } from '../../i18n/useWords.ts';
import type { HeadedList } from '../../summary/buildSummary.ts';
import type { Reason } from '../../summary/reasons.ts';
import { Details } from '../../ui/Details.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { Section } from './Section.tsx';

/** How many reasons are shown at once. Weaker ones are folded. */
const SEEN = 6;

/** Reasons in order of strength, each with the link to its question and its points. */
export function Reasons({ part }: { part: HeadedList<Reason> }) {
  const { t } = useWords();
  const folded = part.items.length - SEEN;
  return (
    <Section heading={part.heading}>
      <List reasons={part.items.slice(0, SEEN)} />
      {folded > 0 && (
        <Details summary={t('ui.result.moreReasons', { count: folded })}>
          <List reasons={part.items.slice(SEEN)} start={SEEN + 1} />
        </Details>
      )}
    </Section>
  );
}

function List({ reasons, start = 1 }: { reasons: readonly Reason[]; start?: number }) {
  return (
    <ol className="govuk-list govuk-list--number" start={start}>
      {reasons.map(({ question, signal, classLabel, text, pointsText }) => (
        <li key={signal ?? question}>
          {classLabel && <strong>{classLabel}. </strong>}
          {together(text)} <QuestionLinks questions={[question]} />
          {pointsText && <span className="points">{`\u00a0${pointsText}`}</span>}
        </li>
      ))}
    </ol>
  );
}
