import type { RowsField } from '../../questionnaire/field.ts';
import type { Problem } from './problem.ts';

/** None twice, and the exclusive one alone. */
export function choicesProblem(
  values: readonly unknown[],
  exclusive: string | undefined,
): Problem | undefined {
  if (new Set(values).size < values.length) return { code: 'repeated' };
  if (exclusive && values.length > 1 && values.includes(exclusive)) return { code: 'notAlone' };
  return undefined;
}

/** A row `{}` is the same as none, so it needs no key. */
export function rowsProblem(field: RowsField, rows: readonly Record<string, unknown>[]): Problem | undefined {
  if (rows.length > field.max) return { code: 'tooManyRows', params: { max: field.max } };
  const keys = rows.map((row) => row[field.key]).filter((key) => key !== undefined);
  if (new Set(keys).size < keys.length) return { code: 'repeatedRow' };
  const keyless = rows.some((row) => row[field.key] === undefined && Object.keys(row).length > 0);
  return field.key === 'group' && keyless ? { code: 'rowKey' } : undefined;
}
