import type { Key, Translate } from '../../locales/words.ts';
import { pointer } from '../answers/model/path.ts';
import type { Documents, Service } from '../answers/model/types.ts';
import type { DocumentKind } from '../questionnaire/documents.ts';
import type { Field } from '../questionnaire/field.ts';
import type { QuestionId } from '../questionnaire/questionnaire.ts';
import { isAsked } from '../questionnaire/whenAsked.ts';
import { withColon } from '../summary/answerRow.ts';
import { type FigureId, figuresOf } from '../summary/figures.ts';
import { written } from '../summary/quantity.ts';
import { lowerFirst, type Source } from '../summary/source.ts';
import type { DecidedUpon } from './decidedUpon.ts';
import { effortOf, type Missing } from './missing.ts';
import { FIELDS_OF } from './ownFields.ts';

/** The input of rows. */
export interface RowContext extends Source {
  readonly documents: Documents;
  /** The answers to compare results after launch with. If not given, the present answers. */
  readonly decided?: DecidedUpon | undefined;
}

/** One sentence or line of a draft, and the questions that it rests on. */
export interface Statement {
  readonly text: string;
  readonly from: readonly QuestionId[];
  /** A shorter text for a row without enough room. Empty if the statement may be left out there. */
  readonly short?: string;
}

/** A part of a draft. It writes nothing if its answers are missing. */
export interface StatementPart {
  readonly write: (context: RowContext) => readonly Statement[];
  /** What to ask for if the part writes nothing. A part without `asks` is optional. */
  readonly asks?: (context: RowContext) => readonly Missing[];
  /** What is missing even if the part writes something. */
  readonly lacks?: (context: RowContext) => readonly Missing[];
  /** The paths of its fields, for edits. */
  readonly writtenFrom?: (context: RowContext) => readonly string[];
  /** True if the part only repeats its fields. */
  readonly onlyFields?: boolean;
}

/** Whether the answer contains something usable. */
export const isGiven = ({ given }: Source, id: QuestionId): boolean => Object.keys(given[id]).length > 0;

export const some = (text: string | null | undefined, from: readonly QuestionId[] = []): Statement[] =>
  text ? [{ text, from }] : [];

/** A computed figure with its range. It is written only if all questions behind it have answers. */
export const figure = (...ids: readonly FigureId[]): StatementPart => ({
  write: (context) => {
    const figures = figuresOf(context);
    return ids.flatMap((id) => {
      const found = figures.find((each) => each.id === id);
      const known = found?.questions.every((question) => isGiven(context, question));
      return found && known ? some(`${found.label}: ${found.value}`, found.questions) : [];
    });
  },
});

/** Fields of the service itself, such as its name. */
export const service = (...names: readonly (keyof Service)[]): StatementPart => ({
  write: ({ file }) => names.flatMap((name) => some(file.service?.[name]?.trim())),
  asks: ({ t }) => [
    {
      text: t(`ui.service.${names[0] ?? 'name'}`),
      effort: 'known',
      field: pointer('service', names[0] ?? 'name'),
    },
  ],
});

/**
 * A field of the document after its label. If the field depends on a choice, it is neither asked for nor written
 * without that choice.
 */
export const own = (kind: OwnKind, name: string, expected = true): StatementPart => ({
  write: ({ documents, t }) => {
    const held: Readonly<Record<string, unknown>> = documents[kind] ?? {};
    const field: Field | undefined = FIELDS_OF[kind][name];
    const value = held[name];
    if (value === undefined || value === '' || !field || isHidden(field, held)) return [];
    const text = fieldText(t, `${kind}.${name}`, field, value);
    return some(text && `${withColon(saidLabel(t, `${kind}.${name}`))} ${text}`);
  },
  onlyFields: true,
  writtenFrom: ({ documents }) => {
    const held: Readonly<Record<string, unknown>> = documents[kind] ?? {};
    const field: Field | undefined = FIELDS_OF[kind][name];
    // A field that depends on a choice is shown once the choice is made, or if it already has a value.
    const shown = field && (isAsked(field, held) || held[name] !== undefined);
    return shown ? [pointer('documents', kind, name)] : [];
  },
  ...(expected && {
    asks: ({ documents, t }) => {
      const field: Field | undefined = FIELDS_OF[kind][name];
      if (!field || !isAsked(field, documents[kind] ?? {})) return [];
      const text = fieldWord(t, `${kind}.${name}.label`);
      return [
        {
          text,
          effort: effortOf(field),
          document: kind,
          field: pointer('documents', kind, name),
        },
      ];
    },
  }),
});

/** Whether another choice hides a field. Before any choice is made, its text stays visible. */
const isHidden = (field: Field, held: Readonly<Record<string, unknown>>): boolean =>
  !isAsked(field, held) && field.when?.some((each) => held[each.field] !== undefined) === true;

/** The label of a field. A document does not ask questions, so a label that is a question has another name there. */
function saidLabel(t: Translate, path: string): string {
  const label = fieldWord(t, `${path}.label`);
  return label.includes('?') ? t(`documents.said.${path}` as Key) : label;
}

export type OwnKind = Exclude<DocumentKind, 'results'>;

/** The fields are data, so the compiler cannot check these keys; a test goes through all of them. */
export const fieldWord = (t: Translate, path: string): string => t(`documents.fields.${path}` as Key);

export const optionWord = (t: Translate, path: string, option: string): string =>
  fieldWord(t, `${path}.options.${option.replace('.', '_')}`);

function fieldText(t: Translate, path: string, field: Field, value: unknown): string | null {
  switch (field.kind) {
    case 'choice':
      return lowerFirst(optionWord(t, path, String(value)));
    case 'choices':
      return (value as string[]).map((option) => lowerFirst(optionWord(t, path, option))).join('; ');
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

/** A part that the institution writes, because nothing drafts it. */
export const typed: StatementPart = { write: () => [] };

/** What to ask for if the institution writes the row itself. */
export function missingRow(kind: DocumentKind, id: string, label: string, t: Translate): Missing {
  const [, annex, row = id] = /^annex(\d)\.(.*)$/.exec(id) ?? [];
  return {
    text:
      annex === undefined
        ? t('documents.text.row', { row, label })
        : t('documents.text.annexRow', { annex, row, label }),
    here: t('documents.text.typed'),
    effort: 'written',
    document: kind,
    row: id,
  };
}
