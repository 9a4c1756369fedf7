import { memo, Suspense, useState } from 'react';
import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { isOverdue } from '../../summary/due.ts';
import { Details } from '../../ui/Details.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import { useResultSoFar } from '../useScoring.ts';
import { useSelected, useSession } from '../useSession.ts';
import { useToday } from '../useToday.ts';
import { hasContent } from './askedFields.ts';
import { FieldControl } from './FieldControl.tsx';

const AnyFields = memo(lazyWithWords(() => import('./AnyFields.tsx')));

const ACTION_CLASSES = ['alternative', 'worth', 'removable', 'condition', 'task'];
const WHO = ['responsible', 'due'];

/** Who finds out, or does, what the answer leads to: open by itself where there is something to do. */
export const Support = memo(function Support({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { store } = useSession();
  const dontKnow = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  const due = useSelected(({ answers }) => answers[question]?.due);
  const result = useResultSoFar();
  const path = (name: string) => pointer('answers', question, name);
  const toDo =
    (result ? result.states[question] === 'dontKnow' : dontKnow) ||
    result?.signals.some(
      (each) => each.question === question && each.certain && ACTION_CLASSES.includes(each.class),
    );
  const [open] = useState(() => {
    const { assessment } = store.getState();
    return (
      assessment !== null && Object.keys(COMMON_FIELDS).some((name) => hasContent(assessment, path(name)))
    );
  });
  const [evidence] = useState(() => [
    { name: 'evidence', path: path('evidence'), field: COMMON_FIELDS.evidence },
  ]);
  const overdue = isOverdue(due, useToday());
  const who = (
    <>
      {WHO.map((name) => (
        <FieldControl key={name} path={path(name)} />
      ))}
      <p className="govuk-hint" role="status">
        {overdue && t('ui.question.overdue')}
      </p>
    </>
  );
  return (
    <>
      {toDo && <div className="to-do">{who}</div>}
      <Details
        whenOpened
        summary={toDo ? t('ui.question.noteAndEvidence') : t('ui.question.support')}
        open={open}
      >
        <FieldControl path={path('note')} />
        <Suspense>
          <AnyFields fields={evidence} />
        </Suspense>
        {!toDo && who}
      </Details>
    </>
  );
});
