import { useWords } from '../../i18n/useWords.ts';
import type { Action, OpenItem } from '../../summary/actions.ts';
import type { HeadedList } from '../../summary/buildSummary.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { Section } from './Section.tsx';

interface ActionsProps {
  part: HeadedList<Action>;
  /** Left out if there is nothing to say. */
  optional?: boolean;
}

/** Findings with what to do, by whom and by when. */
export function Actions({ part, optional }: ActionsProps) {
  if (optional && part.items.length === 0) return null;
  return (
    <Section heading={part.heading}>
      {part.items.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {part.items.map((action) => (
            <li key={action.id}>
              {together(`${action.found}. ${action.what}.`)} <QuestionLinks questions={action.questions} />
              <Who action={action} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The open questions, the most useful first. */
export function OpenQuestions({ part }: { part: HeadedList<OpenItem> }) {
  return (
    <Section heading={part.heading}>
      {part.items.length > 0 && (
        <ol className="govuk-list govuk-list--number">
          {part.items.map((item) => (
            <li key={item.id}>
              {together(item.what)} <QuestionLinks questions={item.questions} />
              {item.remark && <span className="points"> – {item.remark}</span>}
              <Who action={item} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Who({ action: { responsible, due, overdue } }: { action: Action }) {
  const { t } = useWords();
  const parts = [
    responsible && t('ui.result.responsible', { name: responsible }),
    due && t('ui.result.due', { date: due }),
    overdue,
  ].filter(Boolean);
  return parts.length > 0 && <span className="who">{parts.join(' · ')}</span>;
}
