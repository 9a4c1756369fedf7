/** Does something when the page is idle, at the latest after `timeout` milliseconds. */
export function whenIdle(work: () => void, timeout: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout });
  else setTimeout(work, 20);
}
