import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Assessment } from '../../src/answers/model/types.ts';
import { findChromium } from '../../tests/support/chromium.ts';
import { buildAndServe } from '../../tests/support/site.ts';

interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

let site: Promise<Site> | undefined;

async function openSite(): Promise<Site> {
  const { address, close } = await buildAndServe();
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return {
    address,
    browser,
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** Stops the server and the browser that measurements have started. */
export async function closeSite(): Promise<void> {
  await (await site)?.close();
}

interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly address: string;
}

/**
 * Opens the built app in a fresh profile, 1280×900, on its start page. `before` is called before the page loads
 * anything.
 */
export async function newVisit(before?: (page: Page) => void): Promise<Visit> {
  site ??= openSite();
  const { address, browser } = await site;
  const context = await browser.newContext({
    locale: 'lv-LV',
    timezoneId: 'Europe/Riga',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  before?.(page);
  await page.goto(address);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  return { page, cdp: await context.newCDPSession(page), address };
}

/** Opens assessments from files. A single one shows its task list afterwards; many are only stored. */
export async function openFiles(page: Page, files: readonly Assessment[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(
    files.map((file, index) => ({
      name: `${index}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    })),
  );
  if (files.length > 1) {
    // The report shows its button when all files are stored, and the list is read again when the report is closed.
    await page.getByRole('dialog').getByRole('button').last().click();
    return;
  }
  const opened = page.waitForURL(/#\/a\//);
  const toRead = page.getByRole('dialog').getByRole('button').first();
  await Promise.race([opened, toRead.waitFor().then(() => toRead.click())]);
  await opened;
}

export const slowDown = (cdp: CDPSession, rate: number): Promise<unknown> =>
  cdp.send('Emulation.setCPUThrottlingRate', { rate });
