import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { Details } from '../../ui/Details.tsx';
import { useAssessment } from '../session.ts';
import { counts, fieldsOf, hasContent, type NamedField, quickNames, underOption } from './conditions.ts';
import { FieldControl } from './FieldControl.tsx';
import { GroupTable } from './GroupTable.tsx';
import { MatrixField } from './MatrixField.tsx';
import { RowsField } from './RowsField.tsx';

/** Figures, lists and finer points: folded under the quick answer until there is something in them. */
export function MoreFields({ question }: { question: QuestionId }) {
  const { t, find } = useWords();
  const assessment = useAssessment();
  const more = moreFields(question);
  const [open] = useState(() => more.some(({ path }) => hasContent(assessment, path)));
  if (more.length === 0) return null;
  const shown = more.filter(({ field }) => field.kind === 'rows' || counts(assessment, question, field));
  return (
    <Details summary={find(`ui.question.more.${question}`) ?? t('ui.question.more.other')} open={open}>
      {shown.map((field) => (
        <AnyField key={field.name} {...field} />
      ))}
    </Details>
  );
}

export function moreFields(question: QuestionId): NamedField[] {
  const quick = quickNames(question);
  return fieldsOf(question).filter(({ name, field }) => {
    const under = underOption(field);
    const unfolded = under && quick.includes(under.field) && definitionOf(question).quick.kind === 'fields';
    return !quick.includes(name) && !(unfolded && name !== 'assurance');
  });
}

function AnyField({ path, field }: NamedField) {
  if (field.kind === 'matrix') return <MatrixField path={path} field={field} />;
  if (field.kind !== 'rows') return <FieldControl path={path} />;
  if (field.key === 'group') {
    const cells = Object.keys(field.row).filter((cell) => cell !== 'group');
    return <GroupTable path={path} cells={cells} />;
  }
  return <RowsField path={path} field={field} />;
}
