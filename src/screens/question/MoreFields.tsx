import { memo, useMemo, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { unfoldsUnder } from '../../questionnaire/whenAsked.ts';
import { insist } from '../../session/loading.ts';
import { Details } from '../../ui/Details.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import { loadScoring } from '../useScoring.ts';
import { useSelected, useSession } from '../useSession.ts';
import { askedIn, fieldsOf, hasContent, type NamedField, quickNames } from './askedFields.ts';
import { MORE_FIELDS } from './fieldValues.ts';
import { Wait } from './Wait.tsx';

// Loaded with the scoring, because the scoring may say that these fields replace the quick answer.
const AnyFields = lazyWithWords(async () => {
  await insist(loadScoring);
  return import('./AnyFields.tsx');
});

/** Figures, lists and finer points, folded under the quick answer while they are empty. */
export const MoreFields = memo(function MoreFields({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const { store } = useSession();
  const asked = useSelected((assessment) => askedIn(assessment, question));
  const dontKnow = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  const more = useMemo(() => moreFields(question), [question]);
  const shown = useMemo(
    () => more.filter(({ name, field }) => field.kind === 'rows' || asked.includes(`/${name}/`)),
    [more, asked],
  );
  const [open] = useState(() => {
    const { assessment } = store.getState();
    return assessment !== null && more.some(({ path }) => hasContent(assessment, path));
  });
  if (more.length === 0) return null;
  return (
    <Details
      id={MORE_FIELDS}
      whenOpened
      summary={find(`ui.question.more.${question}`) ?? t('ui.question.more.other')}
      open={open}
    >
      <fieldset className="plain" disabled={dontKnow}>
        <Wait atFirst={open}>
          <AnyFields fields={shown} />
        </Wait>
      </fieldset>
    </Details>
  );
});

function moreFields(question: QuestionId): NamedField[] {
  const quick = quickNames(question);
  return fieldsOf(question).filter(({ name, field }) => {
    const under = unfoldsUnder(field);
    const unfolded = under && quick.includes(under.field) && definitionOf(question).quick.kind === 'fields';
    return !quick.includes(name) && !(unfolded && !field.folded);
  });
}
