import type { FieldStanding } from '../assessment/fieldStanding.ts';

/** One line of an answer: a field with its value in words, or a list or table with its parts. */
export interface AnswerRow {
  readonly field: string;
  readonly label: string;
  /** Empty if the parts say everything. */
  readonly value: string;
  /** `draft`: raw text that is not a valid value. The method uses only rows with `counts`. */
  readonly standing: FieldStanding | 'draft';
  /** Why it does not count, in words; null if it counts. */
  readonly remark: string | null;
  readonly rows: readonly AnswerRow[];
  /** The value of a number field, in the unit that `value` names. */
  readonly number?: number;
}

/** "Termiņš:", but "Vai ir vajadzīgs?". */
export const withColon = (label: string): string => (label.endsWith('?') ? label : `${label}:`);

/** "Termiņš: 3 mēneši"; the label alone if there is no value. */
export const rowText = ({ label, value }: Pick<AnswerRow, 'label' | 'value'>): string =>
  value ? `${withColon(label)} ${value}` : label;
