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
  const keys = new Set<unknown>();
  let keyless = false;
  for (const row of rows) {
    const key = row[field.key];
    if (key === undefined) keyless ||= Object.keys(row).length > 0;
    else if (keys.has(key)) return { code: 'repeatedRow' };
    else keys.add(key);
  }
  return field.key === 'group' && keyless ? { code: 'rowKey' } : undefined;
}
