import type { Field, When } from './field.ts';

/** Whether the choice on which a field depends is made in this answer; true for a field without such a choice. */
export function isAsked({ when }: Field, answer: Readonly<Record<string, unknown>>): boolean {
  return !when || when.some(({ field, is }) => is.includes(String(answer[field])));
}

/** The only choice on which a field depends, so that it unfolds there; undefined if there is none or more than one. */
export const unfoldsUnder = ({ when }: Field): When[number] | undefined =>
  when?.length === 1 ? when[0] : undefined;

/** Whether a field depends on any of several choices, so that it cannot unfold under one of them. */
export const hangsOnSeveral = ({ when }: Field): boolean => (when?.length ?? 0) > 1;
