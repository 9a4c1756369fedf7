import type { Key, Translate } from '../../locales/words.ts';
import type { Documents, Service } from '../answers/model/types.ts';
import type { DocumentKind } from '../questionnaire/documents.ts';
import type { Field } from '../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import { type AnswerRow, withColon } from '../summary/answerRow.ts';
import { answerRows } from '../summary/answerRows.ts';
import { type FigureId, figuresOf } from '../summary/figures.ts';
import { written } from '../summary/quantity.ts';
import { refOf, type Source } from '../summary/source.ts';
import type { DecidedUpon } from './decidedUpon.ts';
import { ask, effortOf, type Missing } from './missing.ts';
import { FIELDS_OF } from './ownFields.ts';
import { restating } from './restating.ts';

/** What rows are drafted from. */
export interface Context extends Source {
  readonly documents: Documents;
  /** What results after launch are held against; where it is not looked for, the answers as they are. */
  readonly decided?: DecidedUpon | undefined;
}

/** One sentence or line of a draft, and the questions without which it would not be there. */
export interface Statement {
  readonly text: string;
  readonly from: readonly QuestionId[];
  /** The same in fewer words, for a row that has no room for all of it; empty where it may be left out there. */
  readonly short?: string;
}

/** A part of a draft. It says nothing where its answers are not given. */
export interface Part {
  readonly write: (context: Context) => readonly Statement[];
  /** What to ask for where it says nothing; a part without it may be missing. */
  readonly asks?: (t: Translate) => Missing;
}

/** Whether something usable was answered. */
export const isGiven = ({ given }: Source, id: QuestionId): boolean => Object.keys(given[id]).length > 0;

export const some = (text: string | null | undefined, from: readonly QuestionId[] = []): Statement[] =>
  text ? [{ text, from }] : [];

/** The part has to be there: what to ask for is its question. */
export const asked = (part: Part, question: QuestionId): Part => ({
  ...part,
  asks: (t) => ({ text: refOf(t, question), effort: 'answer', question }),
});

/** The answer in words, field by field: "Izveides izmaksas: 185 000 €". That something is needed is said by its list. */
export const answer = (id: QuestionId, ...fields: readonly string[]): Part => ({
  write: ({ file, assessment, t }) => {
    const rows = answerRows(id, file.answers[id], restating(t), { facts: assessment.facts }).filter(
      ({ field, standing }) => standing === 'counts' && fields.includes(field),
    );
    const told = rows.length > 1 ? rows.filter(({ field }) => field !== 'needed') : rows;
    return told.map((row) => ({ text: lineOf(row), from: [id], ...shorter(t, id, row) }));
  },
});

/** A list by its names alone, and what was typed without its label. */
function shorter(t: Translate, id: QuestionId, { field, label, value, rows }: AnswerRow): { short?: string } {
  const fields: Readonly<Record<string, Field>> = definitionOf(id).fields;
  const { [field]: definition } = fields;
  if (definition?.kind === 'text') return { short: value };
  if (definition?.kind !== 'rows' || rows.length === 0) return {};
  const named = definition.row.name
    ? t(`questionnaire.${id}.fields.${field}.fields.name.label` as Key)
    : null;
  const nameOf = (row: AnswerRow): string => {
    const name = row.rows.find((cell) => cell.label === named) ?? row.rows[0];
    return name === undefined || name.number !== undefined ? row.label : name.value;
  };
  return { short: `${withColon(label)} ${rows.map(nameOf).join('; ')}` };
}

/** A line with its parts in it: "Posmi: Informācija – elektroniski; Maksājums – nav vajadzīgs". */
function lineOf({ label, value, rows }: AnswerRow): string {
  return rows.length === 0
    ? `${withColon(label)} ${value}`
    : `${withColon(label)} ${rows.map(partOf).join('; ')}`;
}

/** A row by its name or its group: what is counted keeps its label, the other cells say by themselves what they are. */
function partOf({ label, value, rows }: AnswerRow): string {
  const [first, ...others] = rows;
  if (!first) return `${label} – ${value}`;
  const grouped = first.number !== undefined;
  const cells = (grouped ? rows : others).map((cell) =>
    cell.number === undefined ? cell.value : `${withColon(cell.label)} ${cell.value}`,
  );
  const name = grouped ? label : first.value;
  return cells.length === 0 ? name : `${name} (${cells.join('; ')})`;
}

/** A computed figure with its range; it is there only where all that it is computed from is. */
export const figure = (...ids: readonly FigureId[]): Part => ({
  write: (context) => {
    const figures = figuresOf(context);
    return ids.flatMap((id) => {
      const found = figures.find((each) => each.id === id);
      const known = found?.questions.every((question) => isGiven(context, question));
      return found && known ? some(`${found.label}: ${found.value}`, found.questions) : [];
    });
  },
});

/** What the program was told of the service itself. */
export const service = (...names: readonly (keyof Service)[]): Part => ({
  write: ({ file }) => names.flatMap((name) => some(file.service?.[name]?.trim())),
  asks: ask('known', (t) => t(`ui.service.${names[0] ?? 'name'}`)),
});

/** A field of the document, with its label before it. */
export const own = (kind: OwnKind, name: string, expected = true): Part => ({
  write: ({ documents, t }) => {
    const value = (documents[kind] as Record<string, unknown> | undefined)?.[name];
    const field: Field | undefined = FIELDS_OF[kind][name];
    if (value === undefined || value === '' || !field) return [];
    const text = fieldText(t, `${kind}.${name}`, field, value);
    return some(text && `${withColon(fieldWord(t, `${kind}.${name}.label`))} ${text}`);
  },
  ...(expected && {
    asks: ask(effortOf(FIELDS_OF[kind][name]), (t) => fieldWord(t, `${kind}.${name}.label`)),
  }),
});

export type OwnKind = Exclude<DocumentKind, 'results'>;

/** The words of the fields are data, as the fields are; a test goes through all of them. */
export const fieldWord = (t: Translate, path: string): string => t(`documents.fields.${path}` as Key);

export const optionWord = (t: Translate, path: string, option: string): string =>
  fieldWord(t, `${path}.options.${option.replace('.', '_')}`);

function fieldText(t: Translate, path: string, field: Field, value: unknown): string | null {
  switch (field.kind) {
    case 'choice':
      return optionWord(t, path, String(value));
    case 'choices':
      return (value as string[]).map((option) => optionWord(t, path, option)).join('; ');
    case 'date':
      return t('assessment.units.date', { n: value });
    case 'number':
      return written(t, value as number, 'number');
    case 'text':
      return String(value);
    default:
      return null;
  }
}

/** What nothing drafts: the institution writes it. */
export const typed = (annex: 1 | 2, id: string): Part => ({
  write: () => [],
  asks: ask('written', (t) => t('documents.text.typed', { annex, row: id })),
});
