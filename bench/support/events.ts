import type { Page } from 'playwright-core';

/** Milliseconds: the browser reports no event that takes less. What it does not report is counted as this. */
const LEAST = 16;

interface Watching {
  events: { interactionId: number; duration: number }[];
}

/** Begins to note how long each key or click takes until the next paint. */
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

/** Until the page has drawn, and done what it puts off until then. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 50), { timeout: 3000 }));
      }),
  );

/** The longest event of each interaction since the last call; `count` interactions were made. */
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
