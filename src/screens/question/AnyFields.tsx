import { memo, type ReactNode, useDeferredValue } from 'react';
import { isAskedIn } from '../../answers/edit/draftPaths.ts';
import { questionOf } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { RowsField } from '../../questionnaire/field.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { useAssessment, useSession } from '../useSession.ts';
import { hasContent, type NamedField } from './askedFields.ts';
import { FieldControl } from './FieldControl.tsx';
import { rowKeys } from './fieldValues.ts';
import { GroupTable } from './GroupTable.tsx';
import { MatrixControl } from './MatrixControl.tsx';
import { Pasting } from './Pasting.tsx';
import { RowsControl } from './RowsControl.tsx';

/** Fields of any kind, including lists and tables. */
export default function AnyFields({ fields }: { fields: readonly NamedField[] }) {
  return (
    <Pasting fields={fields}>
      {fields.map((field) => (
        <AnyField key={field.path} {...field} />
      ))}
    </Pasting>
  );
}

function AnyField({ path, field }: NamedField) {
  if (field.kind === 'matrix') return <MatrixControl path={path} field={field} />;
  if (field.kind !== 'rows') return <FieldControl path={path} />;
  return (
    <NotCounted path={path} field={field}>
      <Rows path={path} field={field} />
    </NotCounted>
  );
}

/** Memoised, so that it is not drawn again when a choice shows other fields. */
const Rows = memo(function Rows({ path, field }: { path: string; field: RowsField }) {
  if (field.key === 'group') {
    return <GroupTable path={path} field={field} />;
  }
  return <RowsControl path={path} field={field} />;
});

interface NotCountedProps {
  path: string;
  field: RowsField;
  /** The list. */
  children: ReactNode;
}

/** A list that is no longer asked for, because another choice was made. It is folded and has a button that removes it. */
function NotCounted({ path, field, children }: NotCountedProps) {
  const { t } = useWords();
  const assessment = useAssessment();
  const { change } = useSession();
  const question = questionOf(path);
  const left =
    question !== undefined && !isAskedIn(assessment, question, field) && hasContent(assessment, path);
  // Drawing a long list takes time, so the choice is drawn first.
  if (!useDeferredValue(left)) return children;
  const count = rowKeys(assessment, path, field.key).length;
  return (
    <div className="not-counted">
      <Details whenOpened summary={t('ui.question.rows.ignored', { count })}>
        {children}
      </Details>
      <LinkButton
        onClick={({ currentTarget }) => {
          // The button disappears with the list, so the focus moves to the heading of the folded part around it.
          currentTarget.closest('details')?.querySelector('summary')?.focus();
          change(path, undefined);
        }}
      >
        {t('ui.question.rows.remove')}
      </LinkButton>
    </div>
  );
}
