import type { Field } from './field.ts';

/** Whether the choice that a field hangs on is made in this answer; always so for a field that hangs on none. */
export function isAsked({ when }: Field, answer: Readonly<Record<string, unknown>>): boolean {
  return !when || when.some(({ field, is }) => is.includes(String(answer[field])));
}

/** The choice of which a field unfolds; undefined where it hangs on none or on any of several. */
export function unfoldsUnder({
  when,
}: Field): { readonly field: string; readonly options: readonly string[] } | undefined {
  const [only, ...others] = when ?? [];
  return only && others.length === 0 ? { field: only.field, options: only.is } : undefined;
}

/** Whether a field hangs on any of several choices, so that it has no place under one of them. */
export const hangsOnSeveral = ({ when }: Field): boolean => (when?.length ?? 0) > 1;

/** Each option upon which a field is asked, with the field that it belongs to. */
export const askedUpon = ({ when }: Field): { readonly field: string; readonly option: string }[] =>
  (when ?? []).flatMap(({ field, is }) => is.map((option) => ({ field, option })));
