import { useEffect, useState } from 'react';
import { pointer } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { ownSteps } from '../../answers/past/ownSteps.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { answerRows } from '../../summary/answerRows.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { AnswerRows } from '../AnswerRows.tsx';
import { listenFor } from '../listenFor.ts';
import { othersHere } from '../othersHere.ts';
import { openIn, useSelected, useSession } from '../useSession.ts';
import { copyChanges, type Takeable, takeableOf } from './takeable.ts';

/** How many assessments are offered, the latest first. */
const OFFERED_MOST = 10;

interface Offered {
  readonly other: Assessment;
  readonly takeable: Takeable;
}

/** What was copied, and the assessment before and after. */
interface TakenAnswer {
  readonly name: string;
  readonly before: Assessment;
  readonly after: Assessment;
}

/**
 * Offers to copy answers from another assessment of this browser, so that nobody has to find them out twice. Can be
 * undone.
 */
export default function TakeFrom({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { change, newId, store } = useSession();
  const others = useOthers(question);
  const [taken, setTaken] = useState<TakenAnswer | null>(null);
  const dontKnow = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  if (others.length === 0 || dontKnow) return null;

  const nameOf = ({ service }: Assessment) => service?.name || t('ui.tasks.untitled');
  function take(other: Assessment, takeable: Takeable): void {
    const before = openIn(store);
    const name = nameOf(other);
    for (const [path, value] of copyChanges(question, takeable, newId)) change(path, value);
    // The source of the answer is added as evidence, because the annex should name it, too.
    change(pointer('answers', question, 'evidence', newId()), { title: titleOf(t, name) });
    setTaken({ name, before, after: openIn(store) });
  }
  function undo({ before, after }: TakenAnswer): void {
    for (const step of ownSteps(after, before, openIn(store))) change(step.path, step.value, step.before);
    setTaken(null);
  }

  return (
    <div className="take-from no-print">
      <Details summary={t('ui.question.take.title')}>
        <ul className="govuk-list take-from__list">
          {others.map(({ other, takeable }) => (
            <li key={other.id}>
              <strong>{together(nameOf(other))}</strong>
              <AnswerRows rows={answerRows(question, takeable, t)} className="reviewed" />
              <LinkButton
                aria-label={t('ui.question.take.from', { name: nameOf(other) })}
                onClick={() => take(other, takeable)}
              >
                {t('ui.question.take.take')}
              </LinkButton>
            </li>
          ))}
        </ul>
      </Details>
      <p role="status">
        {taken && (
          <>
            {together(t('ui.question.take.taken', { name: taken.name }))}{' '}
            <LinkButton
              onClick={({ currentTarget }) => {
                // The button disappears with the message, so the focus goes back to the folded part.
                currentTarget.closest('.take-from')?.querySelector('summary')?.focus();
                undo(taken);
              }}
            >
              {t('ui.history.undo')}
            </LinkButton>
          </>
        )}
      </p>
    </div>
  );
}

/** The other assessments of this browser with an answer worth copying, the latest first. */
function useOthers(question: QuestionId): readonly Offered[] {
  const { library } = useSession();
  const id = useSelected((assessment) => assessment.id);
  const [others, setOthers] = useState<Offered[]>([]);
  useEffect(() => {
    async function read(): Promise<Offered[]> {
      const others = (await othersHere(library, id)) ?? [];
      const found = others
        .toSorted((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''))
        .flatMap((other) => {
          const takeable = takeableOf(question, other.answers);
          return takeable ? [{ other, takeable }] : [];
        });
      return found.slice(0, OFFERED_MOST);
    }
    // If reading fails, nothing is offered. The question does not depend on it.
    return listenFor(read(), setOthers, () => undefined);
  }, [library, id, question]);
  return others;
}

/** In characters. A longer name is cut, so that the title stays within its limit. */
const NAME_MAX = 150;

const titleOf = (t: ReturnType<typeof useWords>['t'], name: string): string =>
  t('ui.question.take.evidence', { name: [...name].slice(0, NAME_MAX).join('') });
