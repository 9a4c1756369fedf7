import type { Page } from 'playwright-core';

/** In milliseconds. The browser reports no shorter events, so an unreported event counts as this long. */
const LEAST = 16;

interface Watching {
  events: { interactionId: number; duration: number }[];
}

/** Starts to record how long each key or click takes until the next paint. */
export async function watchEvents(page: Page): Promise<void> {
  await page.evaluate((least) => {
    const watching: Watching = { events: [] };
    Object.assign(window, { watching });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        watching.events.push({ interactionId: entry.interactionId, duration: entry.duration });
    }).observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit);
  }, LEAST);
}

/** Waits until the page has drawn and has done the work it postponed. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 50), { timeout: 3000 }));
      }),
  );

/** The longest event of each interaction since the last call. `count` is how many interactions there were. */
export async function interactions(page: Page, count: number): Promise<number[]> {
  const events = await page.evaluate(() => {
    const { watching } = window as unknown as { watching: Watching };
    const { events } = watching;
    watching.events = [];
    return events;
  });
  const longest = new Map<number, number>();
  for (const { interactionId, duration } of events)
    if (interactionId > 0) longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, duration));
  const reported = [...longest.values()];
  return [...reported, ...Array.from({ length: Math.max(0, count - reported.length) }, () => LEAST)];
}
