import type { Translate } from '../../locales/words.ts';
import type { ToldField } from '../answers/model/fileFields.ts';
import { COMMON_FIELDS } from '../questionnaire/common.ts';
import { DECIDED, OUTCOMES } from '../questionnaire/decision.ts';
import type { CellField, Field, RowsField } from '../questionnaire/field.ts';
import { definitionOf, isQuestionId, type QuestionId } from '../questionnaire/questionnaire.ts';
import { rowText } from '../summary/answerRow.ts';
import { written } from '../summary/quantity.ts';
import { refOf } from '../summary/refs.ts';
import { fieldKey, fieldPath, optionName, rowLabel, valueText } from '../summary/valueWords.ts';
import { documentLabel, documentText, type Fields } from './documentPlaces.ts';

/**
 * The content of a place: a value, or raw text that is not a valid value. A row also has the raw texts of its cells.
 */
export interface Held {
  readonly value?: unknown;
  readonly draft?: string;
  readonly cells?: Readonly<Record<string, string>>;
}

const SERVICE = ['name', 'institution', 'unit', 'author', 'description'] as const;

/** The definition of an answer's field, its own or a common one, with the path of its words. */
export function fieldAt(id: QuestionId, name: string): { field: Field; path: string } | undefined {
  const { fields } = definitionOf(id);
  if (Object.hasOwn(fields, name)) return { field: fields[name] as Field, path: fieldPath(id, name) };
  const common: Readonly<Record<string, Field>> = COMMON_FIELDS;
  return Object.hasOwn(common, name) ? { field: common[name] as Field, path: `common.${name}` } : undefined;
}

/**
 * The name of a place without its question: "Daļa", "2. Scenārijs „Persona īrē mājokli”: Daļa". `names`: the path of an
 * edit. `rows`: the list around the place, for the number of its row.
 */
export function placeLabel(t: Translate, names: readonly string[], rows: readonly unknown[] = []): string {
  const [top = ''] = names;
  const known = Object.hasOwn(LABELS, top) ? LABELS[top as ToldField](t, names, rows) : undefined;
  return known ?? t('ui.changes.unknown', { name: names.join('/') });
}

type Label = (t: Translate, names: readonly string[], rows: readonly unknown[]) => string | undefined;

/**
 * For each field of the file: the function that names the places in it. It returns undefined for a place that the
 * program does not know.
 */
const LABELS: Readonly<Record<ToldField, Label>> = {
  service(t, [, id]) {
    const name = SERVICE.find((each) => each === id);
    return name && t(`ui.service.${name}`);
  },
  methodology(t, [, id, question = '']) {
    if (id === 'weights' && isQuestionId(question))
      return t('ui.changes.weight', { question: refOf(t, question) });
    const names = { thresholds: 'thresholds', version: 'methodVersion', id: 'method' } as const;
    return id === 'thresholds' || id === 'version' || id === 'id' ? t(`ui.changes.${names[id]}`) : undefined;
  },
  answers: (t, [, id = '', ...inner], rows) =>
    isQuestionId(id) ? answerLabel(t, id, inner, rows) : undefined,
  decision: (t, [, inner]) => (inner === undefined ? t('assessment.decision.title') : undefined),
  documents: documentLabel,
};

function answerLabel(
  t: Translate,
  id: QuestionId,
  [name = '', inner, cell]: readonly string[],
  rows: readonly unknown[],
): string {
  if (name === 'dontKnow') return t('questionnaire.common.dontKnow.label');
  const known = fieldAt(id, name);
  if (!known) return t('ui.changes.unknown', { name });
  const { field, path } = known;
  const own = t(fieldKey(`${path}.label`));
  if (inner === undefined) return own;
  if (field.kind === 'matrix') {
    const part = field.parts.includes(inner) ? t(fieldKey(`${path}.parts.${inner}`)) : inner;
    return t('assessment.answer.cell', { row: own, cell: part });
  }
  if (field.kind !== 'rows') return own;
  const row = namedRow(t, path, field, inner, rows);
  return cell === undefined
    ? row
    : t('assessment.answer.cell', { row, cell: cellLabel(t, path, field, cell) });
}

function cellLabel(t: Translate, path: string, field: RowsField, cell: string): string {
  return Object.hasOwn(field.row, cell)
    ? t(fieldKey(`${path}.fields.${cell}.label`))
    : t('ui.changes.unknown', { name: cell });
}

/** "2. Scenārijs „Persona īrē mājokli”". */
function namedRow(
  t: Translate,
  path: string,
  field: RowsField,
  key: string,
  rows: readonly unknown[],
): string {
  const index = rows.findIndex((row) => (row as Fields).id === key);
  const row = rowLabel(t, path, field, { group: key }, Math.max(index, 0));
  if (field.key === 'group') return row;
  const { name, title } = (rows[index] ?? {}) as Fields;
  const called = name || title;
  return typeof called === 'string' ? t('ui.changes.row', { row, name: called }) : row;
}

/** The content in words, with its unit; null if there is none. */
export function heldText(t: Translate, names: readonly string[], held: Held): string | null {
  const { value, draft, cells = {} } = held;
  if (draft !== undefined) return t('ui.changes.draft', { text: draft });
  if (value === undefined) return null;
  const [top = '', id = '', name = '', inner, cell] = names;
  if (top === 'answers' && isQuestionId(id)) {
    if (name === 'dontKnow') return t('ui.common.yes');
    const known = fieldAt(id, name);
    if (known) return answerText(t, known, [inner, cell], value, cells);
  }
  if (top === 'documents') return documentText(t, names, value);
  if (top === 'decision' && id === '') return decisionText(t, value as Fields);
  if (top === 'methodology' && id === 'thresholds') {
    const { low, high } = value as Fields;
    return [low, high].map((n) => (typeof n === 'number' ? written(t, n, 'number') : '–')).join('; ');
  }
  return plainText(t, value);
}

function plainText(t: Translate, value: unknown): string {
  if (typeof value === 'number') return written(t, value, 'number');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function answerText(
  t: Translate,
  { field, path }: { field: Field; path: string },
  [inner, cell]: readonly (string | undefined)[],
  value: unknown,
  drafts: Readonly<Record<string, string>>,
): string {
  if (inner === undefined) return valueText(t, path, field, value) ?? plainText(t, value);
  if (field.kind === 'matrix')
    return field.parts.includes(inner) ? optionName(t, path, value as string) : plainText(t, value);
  if (field.kind !== 'rows') return plainText(t, value);
  if (cell !== undefined) return cellText(t, path, field, cell, value);
  const told = Object.entries(value as Fields).flatMap(([each, held]) =>
    each === field.key || each in drafts
      ? []
      : [
          rowText({
            label: cellLabel(t, path, field, each),
            value: cellText(t, path, field, each, held),
          }),
        ],
  );
  const raw = Object.entries(drafts).map(([each, text]) =>
    rowText({
      label: cellLabel(t, path, field, each),
      value: t('ui.changes.draft', { text }),
    }),
  );
  const name =
    field.key === 'group' ? optionName(t, `${path}.fields.group`, inner) : t(fieldKey(`${path}.row`));
  return [...told, ...raw].join('; ') || name;
}

function cellText(t: Translate, path: string, field: RowsField, cell: string, value: unknown): string {
  const shape: CellField | undefined = Object.hasOwn(field.row, cell) ? field.row[cell] : undefined;
  return (shape && valueText(t, `${path}.fields.${cell}`, shape, value)) ?? plainText(t, value);
}

function decisionText(t: Translate, decision: Fields): string {
  const {
    outcome,
    decided,
    by,
    position,
    date,
    comment,
    recommendation: _r,
    recordedAt: _at,
    fingerprint: _f,
    ...rest
  } = decision;
  const known = OUTCOMES.find((each) => each === outcome);
  const kind = DECIDED.find((each) => each === decided);
  return [
    kind && known !== 'returned' && t(`assessment.decision.kinds.${kind}`),
    known && t(`assessment.decision.outcomes.${known}`),
    by,
    position,
    typeof date === 'string' && t('assessment.units.dateShort', { n: date }),
    comment,
    ...Object.entries(rest).map(([name, value]) => `${name}: ${plainText(t, value)}`),
  ]
    .filter(Boolean)
    .join('; ');
}
