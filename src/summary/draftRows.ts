import type { Translate } from '../../locales/words.ts';
import { namesOf } from '../answers/model/path.ts';
import { standingOf } from '../assessment/fieldStanding.ts';
import type { RowsField } from '../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import type { AnswerRow } from './answerRow.ts';
import { fieldKey, fieldPath, rowLabel } from './valueWords.ts';

type Fields = Readonly<Record<string, unknown>>;

const COMMON_LABELS: readonly string[] = ['note', 'evidence', 'responsible', 'due'];

/** Raw texts that are not valid values. They are shown as typed and marked. */
export function draftRows(
  id: QuestionId,
  answer: Fields,
  t: Translate,
  drafts: Readonly<Record<string, string>>,
): AnswerRow[] {
  return Object.entries(drafts).flatMap(([path, text]): AnswerRow[] => {
    if (!path.startsWith(`/answers/${id}/`)) return [];
    const [field = '', ...inner] = namesOf(path)?.slice(2) ?? [];
    const label = labelOf(id, field, inner, answer, t);
    if (label === undefined) return [];
    const standing = draftStanding(id, field, answer);
    return [{ field, label, value: text, standing, remark: t(`assessment.answer.${standing}`), rows: [] }];
  });
}

/** A draft in a field that does not count is not an error. It gets the remark that a value there would get. */
function draftStanding(id: QuestionId, field: string, answer: Fields) {
  const standing = COMMON_LABELS.includes(field) ? 'counts' : standingOf(id, field, answer);
  return standing === 'counts' || standing === 'hiddenByFigures' ? 'draft' : standing;
}

/** "Dokuments 2: Nosaukums"; undefined if the questionnaire has no such field. */
function labelOf(
  id: QuestionId,
  field: string,
  [row, cell]: readonly string[],
  answer: Fields,
  t: Translate,
): string | undefined {
  const { fields } = definitionOf(id);
  const definition = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!definition) {
    return COMMON_LABELS.includes(field) ? t(fieldKey(`common.${field}.label`)) : undefined;
  }
  const path = fieldPath(id, field);
  if (definition.kind === 'matrix' && row !== undefined && definition.parts.includes(row)) {
    return t(fieldKey(`${path}.parts.${row}`));
  }
  if (
    definition.kind !== 'rows' ||
    row === undefined ||
    cell === undefined ||
    !Object.hasOwn(definition.row, cell)
  ) {
    return t(fieldKey(`${path}.label`));
  }
  return t('assessment.answer.cell', {
    row: labelOfRow(t, path, definition, row, (answer[field] ?? []) as readonly Fields[]),
    cell: t(fieldKey(`${path}.fields.${cell}.label`)),
  });
}

/** The path of a draft names a row by its key in memory and by its index in the file. */
function labelOfRow(
  t: Translate,
  path: string,
  field: RowsField,
  name: string,
  rows: readonly Fields[],
): string {
  const byKey = rows.findIndex((row) => row.id === name || row.group === name);
  const index = byKey >= 0 ? byKey : Number(name);
  return rowLabel(t, path, field, rows[index] ?? {}, Number.isInteger(index) ? index : 0);
}
