import { Suspense, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { unfoldsUnder } from '../../questionnaire/conditions.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { Details } from '../../ui/Details.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import { useAssessment } from '../useSession.ts';
import { counts, fieldsOf, hasContent, type NamedField, quickNames } from './conditions.ts';

const AnyFields = lazyWithWords(() => import('./AnyFields.tsx'));

/** Figures, lists and finer points: folded under the quick answer until there is something in them. */
export function MoreFields({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const assessment = useAssessment();
  const more = moreFields(question);
  const [open] = useState(() => more.some(({ path }) => hasContent(assessment, path)));
  if (more.length === 0) return null;
  const shown = more.filter(({ field }) => field.kind === 'rows' || counts(assessment, question, field));
  return (
    <Details
      whenOpened
      summary={find(`ui.question.more.${question}`) ?? t('ui.question.more.other')}
      open={open}
    >
      <Suspense>
        <AnyFields fields={shown} />
      </Suspense>
    </Details>
  );
}

function moreFields(question: QuestionId): NamedField[] {
  const quick = quickNames(question);
  return fieldsOf(question).filter(({ name, field }) => {
    const under = unfoldsUnder(field);
    const unfolded = under && quick.includes(under.field) && definitionOf(question).quick.kind === 'fields';
    return !quick.includes(name) && !(unfolded && !field.folded);
  });
}
