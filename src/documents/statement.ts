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
  readonly asks?: (context: Context) => readonly Missing[];
  /** What it lacks although it says something. */
  readonly lacks?: (context: Context) => readonly Missing[];
  /** The fields that it is written from, as an edit names them. */
  readonly writtenFrom?: (context: Context) => readonly string[];
  /** It says what stands in its fields, and nothing else. */
  readonly onlyFields?: boolean;
}

/** Whether something usable was answered. */
export const isGiven = ({ given }: Source, id: QuestionId): boolean => Object.keys(given[id]).length > 0;

export const some = (text: string | null | undefined, from: readonly QuestionId[] = []): Statement[] =>
  text ? [{ text, from }] : [];

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
  asks: ({ t }) => [
    {
      text: t(`ui.service.${names[0] ?? 'name'}`),
      effort: 'known',
      field: pointer('service', names[0] ?? 'name'),
    },
  ],
});

/** A field of the document, with its label before it. One that hangs on a choice is neither asked nor said without it. */
export const own = (kind: OwnKind, name: string, expected = true): Part => ({
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
    // One that hangs on a choice stands there once the choice is made, or something in it.
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

/** Whether another choice was made than the one that a field hangs on; before any was, what is typed stays to be seen. */
const isHidden = (field: Field, held: Readonly<Record<string, unknown>>): boolean =>
  !isAsked(field, held) && field.when?.some((each) => held[each.field] !== undefined) === true;

/** A document does not ask: a field whose label is a question has a name beside it. */
function saidLabel(t: Translate, path: string): string {
  const label = fieldWord(t, `${path}.label`);
  return label.includes('?') ? t(`documents.said.${path}` as Key) : label;
}

export type OwnKind = Exclude<DocumentKind, 'results'>;

/** The words of the fields are data, as the fields are; a test goes through all of them. */
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

/** What nothing drafts: the institution writes it. */
export const typed: Part = { write: () => [] };

/** What is to be asked for where a row is for the institution to write. */
export function textOfRow(kind: DocumentKind, id: string, label: string, t: Translate): Missing {
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
