import type { Key, Translate } from '../../locales/words.ts';
import { pointer } from '../answers/model/path.ts';
import type { Field } from '../questionnaire/field.ts';
import { definitionOf, numberOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { isAsked } from '../questionnaire/whenAsked.ts';
import { type AnswerRow, withColon } from '../summary/answerRow.ts';
import { answerRows } from '../summary/answerRows.ts';
import { refOf } from '../summary/refs.ts';
import { lowerFirst } from '../summary/source.ts';
import { restating } from './answerLabels.ts';
import { isGiven, type RowContext, type StatementPart } from './statement.ts';
import { PART } from './wholeText.ts';

/** A part that repeats some fields of an answer. */
interface AnswerPart extends StatementPart {
  readonly question: QuestionId;
  readonly fields: readonly string[];
}

/**
 * Makes the part required. If it is missing, it asks for the first missing field, or for the question if that has no
 * answer.
 */
export const asked = (part: AnswerPart): StatementPart => ({
  ...part,
  asks: fieldsAsked(part.question, part.fields),
});

/** Makes a part required that puts these fields in its own words. */
export const askedOf = (
  part: StatementPart,
  question: QuestionId,
  ...fields: readonly string[]
): StatementPart => ({
  ...part,
  asks: fieldsAsked(question, fields),
});

const fieldsAsked =
  (question: QuestionId, names: readonly string[]): NonNullable<StatementPart['asks']> =>
  (context) => {
    const { given, t } = context;
    const answered = given[question] as Readonly<Record<string, unknown>>;
    const fields: Readonly<Record<string, Field>> = definitionOf(question).fields;
    if (!isGiven(context, question)) {
      const ref = refOf(t, question);
      const text = t('documents.text.asks.question', { ref, title: t(`questionnaire.${question}.title`) });
      return [{ text, effort: 'answer', question }];
    }
    // A field that depends on a choice is only missing if that choice is made.
    const open = names.find((name) => fields[name] && isAsked(fields[name], answered) && !answered[name]);
    if (open === undefined) return [];
    const label = restating(t)(`questionnaire.${question}.fields.${open}.label` as Key);
    const text = t('documents.text.asks.field', { n: numberOf(question), field: label });
    return [{ text, effort: 'answer', question, field: pointer('answers', question, open) }];
  };

/**
 * The answer in words, field by field: "Izveides izmaksas: 185 000 €". Beside a list, "needed" is left out because the
 * list implies it.
 */
export const answer = (question: QuestionId, ...fields: readonly string[]): AnswerPart => ({
  question,
  fields,
  write: (context) => {
    const rows = rowsOf(context, question).filter(({ field }) => fields.includes(field));
    const told = rows.length > 1 ? rows.filter(({ field }) => field !== 'needed') : rows;
    return told.map((row) => ({
      text: lineOf(context.t, question, row),
      from: [question],
      ...shorter(context.t, question, row),
    }));
  },
});

/** The lines of an answer that count, worded for documents. */
export const rowsOf = ({ file, assessment, t }: RowContext, id: QuestionId): AnswerRow[] =>
  answerRows(id, file.answers[id], restating(t), { facts: assessment.facts }).filter(
    ({ standing }) => standing === 'counts',
  );

/** A shorter form: a list as its names alone, a typed text without its label. */
function shorter(t: Translate, id: QuestionId, row: AnswerRow): { short?: string } {
  const { field, label, value, rows } = row;
  const definition = fieldOf(id, field);
  if (definition?.kind === 'text') return { short: value };
  if (definition?.kind !== 'rows' || rows.length === 0) return {};
  const nameOf = (each: AnswerRow): string => {
    const [first] = cellsOf(t, id, field, each);
    return first === undefined || first.number !== undefined ? each.label : first.value;
  };
  return { short: `${withColon(label)} ${rows.map(nameOf).join('; ')}` };
}

const fieldOf = (id: QuestionId, name: string): Field | undefined =>
  (definitionOf(id).fields as Readonly<Record<string, Field>>)[name];

/** A line and its parts: "Posmi:", "– informācija – elektroniski", "– maksājums – nav vajadzīgs". */
function lineOf(t: Translate, id: QuestionId, row: AnswerRow): string {
  const { field, label, value, rows } = row;
  const kind = fieldOf(id, field)?.kind;
  if (rows.length === 0) {
    const small = value.split('; ').map(lowerFirst).join('; ');
    return `${withColon(label)} ${kind === 'text' ? value : small}`;
  }
  const part = (each: AnswerRow) =>
    kind === 'rows'
      ? partOf(each, cellsOf(t, id, field, each))
      : t('documents.text.part', { name: lowerFirst(each.label), value: lowerFirst(each.value) });
  return listed(withColon(label), rows.map(part));
}

/** A single part stands beside the name. Several parts have a line each, which is easier to read than one long line. */
const listed = (name: string, parts: readonly string[]): string =>
  parts.length === 1 ? `${name} ${parts[0]}` : [name, ...parts.map((part) => PART + part)].join('\n');

/** Cells that can name a row. The first that the row has is used. */
const NAMING = ['name', 'process', 'act'];

/**
 * The cells of a row, beginning with the one that names it. A register is left out if the row has a name. Chosen values
 * begin with a small letter; typed ones stay as they are.
 */
function cellsOf(t: Translate, id: QuestionId, field: string, { rows }: AnswerRow): AnswerRow[] {
  const list = fieldOf(id, field);
  if (list?.kind !== 'rows') return [...rows];
  const labelled = Object.entries(list.row).map(([name, { kind }]) => {
    const label = restating(t)(`questionnaire.${id}.fields.${field}.fields.${name}.label` as Key);
    const cell = rows.find((each) => each.label === label);
    const small = kind === 'choice' || kind === 'boolean';
    return cell && { name, cell: small ? { ...cell, value: lowerFirst(cell.value) } : cell };
  });
  const cells = labelled.flatMap((each) => each ?? []);
  const named = NAMING.flatMap((name) => cells.find((each) => each.name === name) ?? [])[0];
  if (!named) return rows.length > 0 && cells.length === 0 ? [...rows] : cells.map(({ cell }) => cell);
  const others = cells.filter((each) => each !== named && each.name !== 'register');
  return [named, ...others].map(({ cell }) => cell);
}

/** A row in one line, beginning with its name or group. Numbers keep their labels; other cells need none. */
function partOf({ label, value }: AnswerRow, cells: readonly AnswerRow[]): string {
  const [first, ...others] = cells;
  if (!first) return `${lowerFirst(label)} – ${lowerFirst(value)}`;
  const grouped = first.number !== undefined;
  const told = (grouped ? cells : others).map((cell) =>
    cell.number === undefined ? cell.value : `${withColon(cell.label)} ${cell.value}`,
  );
  const name = grouped ? lowerFirst(label) : first.value;
  return told.length === 0 ? name : `${name} (${told.join('; ')})`;
}
