import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';

const BUDGET = 150_000;
const { newPage } = startBrowser();

test('the JavaScript up to the first usable question is at most 150 kB', async () => {
  const page = await newPage();
  const scripts = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.set(response.url(), gzipSync(await response.body()).length);
  });
  await page.goto(`${inject('site')}#/a/budget/q01`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  console.info(`JavaScript up to the first question: ${total} bytes`);
  expect(scripts.size).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(BUDGET);
});
