import type { RowsField as RowsDefinition } from '../../questionnaire/field.ts';
import type { NamedField } from './askedFields.ts';
import { FieldControl } from './FieldControl.tsx';
import { GroupTable } from './GroupTable.tsx';
import { MatrixField } from './MatrixField.tsx';
import { NotCounted } from './NotCounted.tsx';
import { Pasting } from './Pasting.tsx';
import { RowsField } from './RowsField.tsx';

/** Fields of any kind, lists and tables included. */
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
  if (field.kind === 'matrix') return <MatrixField path={path} field={field} />;
  if (field.kind !== 'rows') return <FieldControl path={path} />;
  return (
    <NotCounted path={path} field={field}>
      <Rows path={path} field={field} />
    </NotCounted>
  );
}

function Rows({ path, field }: { path: string; field: RowsDefinition }) {
  if (field.key === 'group') {
    return <GroupTable path={path} field={field} />;
  }
  return <RowsField path={path} field={field} />;
}
