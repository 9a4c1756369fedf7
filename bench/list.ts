import { copies } from './support/files.ts';
import type { Prepare } from './support/measure.ts';
import { newVisit, openFiles } from './support/site.ts';

const COUNT = 1000;

/** Opens a thousand new files until all are listed with their results, then lists them again. */
const prepare: Prepare = async () => {
  const files = copies(COUNT);
  let visit = await newVisit();

  async function all(): Promise<void> {
    await visit.page.waitForFunction(
      (count) => document.querySelectorAll('.assessments > li .assessments__state').length === count,
      COUNT,
      { polling: 'raf' },
    );
  }

  return {
    rounds: 3,
    series: [
      {
        name: `opening ${COUNT} new files`,
        unit: 'ms',
        async round() {
          await visit.page.context().close();
          visit = await newVisit();
          const start = performance.now();
          await openFiles(visit.page, files);
          await all();
          return [performance.now() - start];
        },
      },
      {
        name: `listing ${COUNT}`,
        unit: 'ms',
        async round() {
          const { page, address } = visit;
          await page.keyboard.press('Escape');
          await page.evaluate(() => {
            location.hash = '#/blank/all';
          });
          await page.locator('.assessments').waitFor({ state: 'detached' });
          const start = performance.now();
          await page.evaluate((to) => location.assign(to), `${address}#/`);
          await all();
          return [performance.now() - start];
        },
      },
    ],
    close: () => visit.page.context().close(),
  };
};
export default prepare;
