import type { ReactNode } from 'react';
import { questionOf } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { RowsField } from '../../questionnaire/field.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { useAssessment, useSession } from '../useSession.ts';
import { counts, hasContent } from './askedFields.ts';
import { rowKeys } from './fieldValues.ts';

interface NotCountedProps {
  path: string;
  field: RowsField;
  /** The list. */
  children: ReactNode;
}

/** A list under a choice that is not made any more: folded, with what it holds and a way to be rid of it. */
export function NotCounted({ path, field, children }: NotCountedProps) {
  const { t } = useWords();
  const assessment = useAssessment();
  const { change } = useSession();
  const question = questionOf(path);
  if (!question || counts(assessment, question, field) || !hasContent(assessment, path)) return children;
  const count = rowKeys(assessment, path, field.key).length;
  return (
    <div className="not-counted">
      <Details summary={t('ui.question.rows.ignored', { count })}>{children}</Details>
      <LinkButton onClick={() => change(path, undefined)}>{t('ui.question.rows.remove')}</LinkButton>
    </div>
  );
}
