import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from './chromium.ts';

/** Starts a browser without a window. It runs without a sandbox, because Chromium refuses to have one under root. */
async function launchBrowser(flags: readonly string[]): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', ...flags],
  });
}

/**
 * One browser for a test file. `newPage` opens a page in a fresh profile; it is Latvian and 1280 px wide by default.
 */
export function startBrowser(...flags: readonly string[]): {
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(flags);
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    async newPage(options) {
      const context = await browser.newContext({
        locale: 'lv-LV',
        timezoneId: 'Europe/Riga',
        // A service worker would answer requests from its cache, so only the tests of working offline allow one.
        serviceWorkers: 'block',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      return page;
    },
  };
}
