/** Whether a due date has passed: both are days as the file holds them. Where today is not known, none has. */
export function isOverdue(due: string | null | undefined, today: string | undefined): boolean {
  return Boolean(due && today && due < today);
}
