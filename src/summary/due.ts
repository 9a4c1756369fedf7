/** Whether a due date has passed. Both are ISO dates; without today's date the answer is no. */
export function isOverdue(due: string | null | undefined, today: string | undefined): boolean {
  return Boolean(due && today && due < today);
}
