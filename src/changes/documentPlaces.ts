import '../answers/model/documentShape.ts';
import type { Key, Translate } from '../../locales/words.ts';
import { isEmpty } from '../answers/model/empty.ts';
import { childShape, FILE_SHAPE, type Shape } from '../answers/model/shape.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../questionnaire/documents.ts';
import { rowText } from '../summary/answerRow.ts';
import { written } from '../summary/quantity.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields are data, so the compiler cannot check these keys; a test goes through all of them. */
const fieldWord = (t: Translate, path: string): string => t(`documents.fields.${path}` as Key);

const isKind = (name: string): name is DocumentKind => DOCUMENT_KINDS.some((kind) => kind === name);

/**
 * Each field, own text and list of the documents with its path. Lists are marked, because each of their rows is listed
 * separately.
 */
export function* documentValues(
  documents: unknown,
): Generator<{ names: readonly string[]; value: unknown; list?: true }> {
  yield* valuesIn(['documents'], documents, FILE_SHAPE.fields.documents);
}

function* valuesIn(
  names: readonly string[],
  value: unknown,
  shape: Shape | undefined,
): ReturnType<typeof documentValues> {
  if (isEmpty(value)) return;
  if (shape?.kind === 'rows') yield { names, value, list: true };
  else if ((shape?.kind !== 'object' && shape?.kind !== 'matrix') || isOwnText(names)) yield { names, value };
  else
    for (const [name, inner] of Object.entries(value as Fields))
      yield* valuesIn([...names, name], inner, childShape(shape, name));
}

/** Whether the path is a row's own text. A new draft alone is not a change. */
const isOwnText = (names: readonly string[]): boolean => names.length === 4 && names[2] === 'own';

/**
 * "Identifikācijas līdzekļa izvēle: Kādu informāciju e-pakalpojumā apstrādā?". `names`: the path from the top of the
 * file.
 */
export function documentLabel(t: Translate, names: readonly string[], rows: readonly unknown[]): string {
  const [, kind = '', name, inner, cell] = names;
  if (!isKind(kind) || !shapeAt(names)) return t('ui.changes.unknown', { name: names.join('/') });
  const within = (text: string) =>
    t('assessment.answer.cell', { row: t(`documents.kinds.${kind}.name`), cell: text });
  if (name === undefined) return t(`documents.kinds.${kind}.name`);
  if (kind === 'results') return within(resultLabel(t, name, inner, rows));
  if (name === 'own') return within(ownLabel(t, inner ?? ''));
  if (name === 'targets') return within(fieldWord(t, `targets.${inner ?? 'uptake'}.label`));
  const label = fieldWord(t, `${kind}.${name}.label`);
  if (inner === undefined) return within(label);
  if (shapeAt(names.slice(0, 3))?.kind === 'matrix')
    return within(
      t('assessment.answer.cell', {
        row: label,
        cell: t('ui.documents.row', {
          point: inner,
          label: t(`documents.rows.${kind}.annex2_${inner.replaceAll('.', '_')}` as Key),
        }),
      }),
    );
  const n = rows.findIndex((row) => (row as Fields).id === inner) + 1;
  const row = t('assessment.answer.row', { name: fieldWord(t, `${kind}.${name}.row`), n });
  const column = cell && fieldWord(t, `${kind}.${name}.fields.${cell}.label`);
  return within(column ? t('assessment.answer.cell', { row, cell: column }) : row);
}

function ownLabel(t: Translate, id: string): string {
  const [, annex, row] = /^annex(\d)\.(.*)$/.exec(id) ?? [];
  return annex === undefined
    ? t('documents.change.ownText', { row: id })
    : t('documents.change.annexText', { annex, row });
}

function resultLabel(t: Translate, id: string, cell: string | undefined, rows: readonly unknown[]): string {
  const row = rows.find((each) => (each as Fields).id === id) as Fields | undefined;
  const year = t('documents.change.year', { year: row?.year ?? '–' });
  return cell === undefined
    ? year
    : t('assessment.answer.cell', { row: year, cell: fieldWord(t, `results.${cell}.label`) });
}

const shapeAt = (names: readonly string[]): Shape | undefined =>
  names.reduce<Shape | undefined>((shape, each) => shape && childShape(shape, each), FILE_SHAPE);

/** The value at a path, in words. */
export function documentText(t: Translate, names: readonly string[], value: unknown): string {
  const [, kind = '', name = ''] = names;
  if (isOwnText(names)) return String((value as Fields).text ?? '');
  const place = shapeAt(names);
  if (place?.kind === 'object')
    return Object.entries(value as Fields)
      .filter(([cell]) => cell !== 'id')
      .map(([cell, held]) =>
        rowText({
          label: cellLabel(t, names, cell),
          value: documentText(t, [...names, cell], held),
        }),
      )
      .join('; ');
  const options = (option: unknown) =>
    fieldWord(t, `${kind}.${name}.options.${String(option).replace('.', '_')}`);
  if (place?.kind === 'matrix')
    return Object.entries(value as Fields)
      .map(([row, option]) => rowText({ label: row, value: options(option) }))
      .join('; ');
  if (place?.kind === 'choice') return options(value);
  if (place?.kind === 'choices') return (value as unknown[]).map(options).join('; ');
  if (place?.kind === 'date') return t('assessment.units.dateShort', { n: value });
  if (place?.kind === 'number' && place.unit !== 'calendarYear') return written(t, value as number, 'number');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function cellLabel(t: Translate, names: readonly string[], cell: string): string {
  if (!shapeAt([...names, cell])) return t('ui.changes.unknown', { name: cell });
  return names[1] === 'results'
    ? fieldWord(t, `results.${cell}.label`)
    : fieldWord(t, `${names[1]}.${names[2]}.fields.${cell}.label`);
}
