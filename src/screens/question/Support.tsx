import { memo, Suspense, useState } from 'react';
import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { COMMON_FIELDS } from '../../questionnaire/common.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { Details } from '../../ui/Details.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import { useResultSoFar } from '../useScoring.ts';
import { useSelected, useSession } from '../useSession.ts';
import { hasContent } from './askedFields.ts';
import { FieldControl } from './FieldControl.tsx';
import { Wait } from './Wait.tsx';

const AnyFields = memo(lazyWithWords(() => import('./AnyFields.tsx')));
const Who = memo(lazyWithWords(() => import('./Who.tsx')));

const ACTION_CLASSES = ['alternative', 'worth', 'removable', 'condition'];

/** Whether somebody has to find out or do something. The page then asks who does it and until when. */
function useToDo(question: QuestionId): boolean {
  const dontKnow = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  const result = useResultSoFar();
  return (
    (result ? result.states[question] === 'dontKnow' : dontKnow) ||
    result?.signals.some(
      (each) => each.question === question && each.certain && ACTION_CLASSES.includes(each.class),
    ) === true
  );
}

/** Who acts on the answer, and until when. It is unfolded if there is something to do. */
export const ToDo = memo(function ToDo({ question }: { question: QuestionId }) {
  return (
    useToDo(question) && (
      <div className="to-do">
        <Suspense>
          <Who question={question} />
        </Suspense>
      </div>
    )
  );
});

/** Folded additions to an answer: notes, documents, and who acts until when, unless that is already unfolded. */
export const Support = memo(function Support({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { store } = useSession();
  const toDo = useToDo(question);
  const path = (name: string) => pointer('answers', question, name);
  const [open] = useState(() => {
    const { assessment } = store.getState();
    return (
      assessment !== null && Object.keys(COMMON_FIELDS).some((name) => hasContent(assessment, path(name)))
    );
  });
  const [evidence] = useState(() => [
    { name: 'evidence', path: path('evidence'), field: COMMON_FIELDS.evidence },
  ]);
  return (
    <Details whenOpened summary={t(toDo ? 'ui.question.noteAndEvidence' : 'ui.question.support')} open={open}>
      <FieldControl path={path('note')} />
      <Wait atFirst={open}>
        <AnyFields fields={evidence} />
      </Wait>
      <Wait atFirst={open}>{!toDo && <Who question={question} />}</Wait>
    </Details>
  );
});
