import type { Translate } from '../../locales/words.ts';
import { holdsNothing } from '../answers/model/empty.ts';
import type { Answer, Assessment } from '../answers/model/types.ts';
import { computedOptions } from '../assessment/computedOptions.ts';
import { type FieldStanding, standingOf } from '../assessment/fieldStanding.ts';
import type { KnownFacts } from '../assessment/standing.ts';
import type { AssessmentResult } from '../assessment/types.ts';
import type { Field, RowsField } from '../questionnaire/field.ts';
import { definitionOf, type QuestionId } from '../questionnaire/questionnaire.ts';
import type { AnswerRow } from './answerRow.ts';
import { draftRows } from './draftRows.ts';
import { fieldKey, fieldPath, optionName, rowLabel, valueText } from './valueWords.ts';

export interface AnswerRowOptions {
  /** `assessment.facts`, so that an estimate is marked if a computed figure replaces it. */
  readonly facts?: KnownFacts;
  /** Drafts of the whole file. */
  readonly drafts?: Readonly<Record<string, string>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** The answer to one question field by field, in the order of the questionnaire; empty if nothing is given. */
export function answerRows(
  id: QuestionId,
  answer: Answer | undefined,
  t: Translate,
  { facts, drafts }: AnswerRowOptions = {},
): AnswerRow[] {
  const fields = (answer ?? {}) as Fields;
  const rows = Object.entries(definitionOf(id).fields).flatMap(([name, field]): AnswerRow[] => {
    const value = fields[name];
    if (holdsNothing(value)) return [];
    const standing = standingOf(id, name, fields, facts);
    const row = fieldRow(t, id, name, field, value, standing);
    return row.value === '' && row.rows.length === 0 ? [] : [row];
  });
  return [...rows, ...draftRows(id, fields, t, drafts ?? {})];
}

function fieldRow(
  t: Translate,
  id: QuestionId,
  name: string,
  field: Field,
  value: unknown,
  standing: FieldStanding,
): AnswerRow {
  const path = fieldPath(id, name);
  const base = { field: name, standing, remark: remarkOf(t, standing) };
  const label = t(fieldKey(`${path}.label`));
  if (field.kind === 'rows') {
    // A row with nothing but a draft is left out, because the draft has a line of its own.
    const rows = (value as Fields[])
      .map((row, index) => listRow(t, path, field, row, index, base))
      .filter(({ rows: cells, value: only }) => field.key === 'group' || cells.length > 0 || only !== '');
    return { ...base, label, value: '', rows };
  }
  if (field.kind === 'matrix') {
    const given = value as Readonly<Record<string, string>>;
    const rows = field.parts.flatMap((part): AnswerRow[] => {
      const option = given[part];
      if (option === undefined) return [];
      const partLabel = t(fieldKey(`${path}.parts.${part}`));
      return [{ ...base, label: partLabel, value: optionName(t, path, option), rows: [] }];
    });
    return { ...base, label, value: '', rows };
  }
  return {
    ...base,
    label,
    value: valueText(t, path, field, value) ?? '',
    ...bareNumber(field, value),
    rows: [],
  };
}

function bareNumber({ kind }: Field, value: unknown): { number?: number } {
  return kind === 'number' ? { number: value as number } : {};
}

/** A row of a list is named by its group, or numbered. */
function listRow(
  t: Translate,
  path: string,
  field: RowsField,
  row: Fields,
  index: number,
  base: Pick<AnswerRow, 'field' | 'standing' | 'remark'>,
): AnswerRow {
  const byGroup = field.key === 'group';
  const cells = Object.entries(field.row).flatMap(([name, cell]): AnswerRow[] => {
    if (holdsNothing(row[name]) || (byGroup && name === 'group')) return [];
    const cellPath = `${path}.fields.${name}`;
    const label = t(fieldKey(`${cellPath}.label`));
    const value = valueText(t, cellPath, cell, row[name]) ?? '';
    return [{ ...base, label, value, ...bareNumber(cell, row[name]), rows: [] }];
  });
  const label = rowLabel(t, path, field, row, index);
  const [only, ...others] = cells;
  if (byGroup && only && others.length === 0) return { ...only, label };
  return { ...base, label, value: '', rows: cells };
}

function remarkOf(t: Translate, standing: FieldStanding): string | null {
  return standing === 'counts' ? null : t(`assessment.answer.${standing}`);
}

/**
 * The answer to one question in the form that all places show: first what the figures say in place of a choice, then
 * each field.
 */
export function givenRows(
  id: QuestionId,
  file: Pick<Assessment, 'answers' | 'drafts'>,
  result: Pick<AssessmentResult, 'facts' | 'states'>,
  t: Translate,
): AnswerRow[] {
  const { facts } = result;
  const rows = asAsked(
    id,
    file.answers[id],
    t,
    answerRows(id, file.answers[id], t, { facts, drafts: file.drafts ?? {} }),
  );
  const value = computedText(id, file, result, t);
  if (value === null) return rows;
  const label = t('assessment.answer.computed');
  return [{ field: 'estimate', label, value, standing: 'counts', remark: null, rows: [] }, ...rows];
}

/**
 * One set of options asks both whether something is needed and to what extent, so the chosen option answers both. If
 * somebody changed their mind to "no", the extent was never shown beside it and is left out.
 */
function asAsked(id: QuestionId, answer: Answer | undefined, t: Translate, rows: AnswerRow[]): AnswerRow[] {
  const { needed, estimate } = (answer ?? {}) as { needed?: string; estimate?: string };
  const counts = (name: string) =>
    rows.some(({ field, standing }) => field === name && standing === 'counts');
  if (definitionOf(id).quick.kind !== 'neededWithEstimate' || !counts('needed')) return rows;
  const listed = rows.some((row) => row.rows.length > 0 && row.standing === 'counts');
  const chosen = needed === 'no' ? needed : counts('estimate') ? estimate : listed ? undefined : 'yes';
  if (!chosen) return rows;
  const value = t(fieldKey(`${id}.quickOptions.${chosen}`));
  return rows
    .filter(({ field }) => field !== 'estimate')
    .map((row) => (row.field === 'needed' ? { ...row, value } : row));
}

/** The options that the figures amount to. Null if a choice or a list is the answer. */
function computedText(
  id: QuestionId,
  { answers }: Pick<Assessment, 'answers'>,
  result: Pick<AssessmentResult, 'facts' | 'states'>,
  t: Translate,
): string | null {
  // Question 10 is answered by the figures of question 3, even if "we don't know" is chosen in it.
  const own = id === 'q10' ? {} : answers;
  const [worst, best] = (computedOptions(id, result, { answers: own }) ?? []).map((option) =>
    optionName(t, fieldPath(id, 'estimate'), option),
  );
  if (worst !== undefined)
    return best === undefined ? worst : t('assessment.answer.between', { worst, best });
  const unpaid = id === 'q10' && result.states.q10 === 'answered' && answers.q03?.presentChannel === 'no';
  return unpaid ? t('assessment.answer.nothingToCompare') : null;
}
