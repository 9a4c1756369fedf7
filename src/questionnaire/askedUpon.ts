import type { Field } from './field.ts';

/** Each option upon which a field is asked, with the field that it belongs to. */
export const askedUpon = ({ when }: Field): { readonly field: string; readonly option: string }[] =>
  (when ?? []).flatMap(({ field, is }) => is.map((option) => ({ field, option })));
