import type { Page } from 'playwright-core';
import { settle } from './support/events.ts';
import { fullest } from './support/files.ts';
import type { Prepare } from './support/measure.ts';
import { newVisit, openFiles, slowDown } from './support/site.ts';

/** A page is finished if nothing changes for this many milliseconds. */
const QUIET = 700;

/** Milliseconds from the request for a page to its last change. */
function laidOut(page: Page, address: string): Promise<number> {
  return page.evaluate(
    ([to, quiet]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let last = start;
        const observer = new MutationObserver(() => {
          requestAnimationFrame(() => {
            last = performance.now();
          });
        });
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        location.assign(to);
        const timer = setInterval(() => {
          if (last === start || performance.now() - last < quiet) return;
          clearInterval(timer);
          observer.disconnect();
          resolve(last - start);
        }, 50);
      }),
    [address, QUIET] as const,
  );
}

/**
 * The pages result, review and summary of the fullest assessment, from the click to the last change, at a quarter of
 * the speed.
 */
const prepare: Prepare = async () => {
  const { page, cdp } = await newVisit();
  await openFiles(page, [fullest()]);
  const tasks = page.url();

  async function open(name: string): Promise<number[]> {
    await page.evaluate((address) => location.assign(address), tasks);
    await settle(page);
    await slowDown(cdp, 4);
    const time = await laidOut(page, `${tasks}/${name}`);
    await slowDown(cdp, 1);
    return [time];
  }
  // Their files are loaded once before the measurement.
  for (const name of ['result', 'review', 'summary']) await open(name);
  return {
    rounds: 5,
    series: ['result', 'review', 'summary'].map((name) => ({
      name: `${name} laid out, the fullest, 4× slower`,
      unit: 'ms',
      round: () => open(name),
    })),
    close: () => page.context().close(),
  };
};
export default prepare;
