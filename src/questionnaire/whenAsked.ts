import type { Field, When } from './field.ts';

/** Whether an answer has the choice that a field depends on. True for a field without such a choice. */
export function isAsked({ when }: Field, answer: Readonly<Record<string, unknown>>): boolean {
  return !when || when.some(({ field, is }) => is.includes(String(answer[field])));
}

/** The only choice that a field depends on, under which it unfolds. Undefined if there is none or more than one. */
export const unfoldsUnder = ({ when }: Field): When[number] | undefined =>
  when?.length === 1 ? when[0] : undefined;

/** Whether a field depends on several choices, so that it cannot unfold under one of them. */
export const hangsOnSeveral = ({ when }: Field): boolean => (when?.length ?? 0) > 1;
