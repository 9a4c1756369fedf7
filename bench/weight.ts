import { gzipSync } from 'node:zlib';
import type { Measurement, Prepare } from './support/measure.ts';
import { newVisit } from './support/site.ts';

/** The files that a browser fetches until the first question can be answered, compressed with gzip at its best. */
const prepare: Prepare = async (): Promise<Measurement> => {
  const bodies: Promise<[string, number]>[] = [];
  const { page } = await newVisit((opened) =>
    opened.on('response', (response) => {
      if (!['script', 'stylesheet'].includes(response.request().resourceType())) return;
      const name = response.url().replace(/^.*\/|-[\w-]{8}(?=\.\w+$)/g, '');
      bodies.push(response.body().then((body) => [name, gzipSync(body, { level: 9 }).length]));
    }),
  );
  await page.locator('main button').first().click();
  await page.locator('main a[href*="/q01"]').first().click();
  await page.locator('form input[type=radio]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const files = (await Promise.all(bodies)).sort(([a], [b]) => a.localeCompare(b));
  await page.context().close();
  const sum = files.reduce((total, [, bytes]) => total + bytes, 0);
  return {
    rounds: 1,
    series: [...files, ['all of them', sum] as const].map(([name, bytes]) => ({
      name,
      unit: 'bytes',
      round: () => [bytes],
    })),
  };
};
export default prepare;
