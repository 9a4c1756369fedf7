import type { Field, When } from './field.ts';

/** Whether the choice that a field hangs on is made in this answer; always so for a field that hangs on none. */
export function isAsked({ when }: Field, answer: Readonly<Record<string, unknown>>): boolean {
  return !when || when.some(({ field, is }) => is.includes(String(answer[field])));
}

/** The choice of which a field unfolds; undefined where it hangs on none or on any of several. */
export const unfoldsUnder = ({ when }: Field): When[number] | undefined =>
  when?.length === 1 ? when[0] : undefined;

/** Whether a field hangs on any of several choices, so that it has no place under one of them. */
export const hangsOnSeveral = ({ when }: Field): boolean => (when?.length ?? 0) > 1;
