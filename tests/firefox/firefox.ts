import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect } from 'vitest';

const EXECUTABLE = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/**
 * Firefox reports a part of the program as failed if the page is left while it loads. The program then requests it
 * again as a script that must not run (`fetchFirst`), and Firefox reports that too.
 */
const HARMLESS = /import declarations may only appear at top level of a module/;

export interface Firefox {
  readonly browser: Browser;
  /** Opens a page in a fresh profile. `errors` collects what no page may throw. */
  newPage(): Promise<{ page: Page; errors: string[] }>;
  /** The file that is saved during this action. */
  saved(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }>;
  close(): Promise<void>;
}

/** Starts Firefox without a window, driven by WebDriver BiDi. `settings` go into `about:config`. */
export async function startFirefox(settings: Readonly<Record<string, unknown>> = {}): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'e-service-assessment-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: EXECUTABLE,
    headless: true,
    timeout: 120_000,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.always_ask_before_handling_new_types': false,
      'intl.accept_languages': 'lv',
      ...settings,
    },
  });
  return {
    browser,
    async newPage() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const errors: string[] = [];
      page.on('pageerror', (error) => {
        if (!HARMLESS.test(String(error))) errors.push(String(error));
      });
      return { page, errors };
    },
    async saved(act) {
      const before = new Set(readdirSync(folder));
      await act();
      const arrived = () => readdirSync(folder).filter((name) => !before.has(name));
      await expect.poll(() => arrived().length === 1 && !arrived()[0]?.endsWith('.part')).toBe(true);
      const [name = ''] = arrived();
      // Firefox creates the file empty and fills it afterwards.
      await expect.poll(() => readFileSync(join(folder, name)).length).toBeGreaterThan(0);
      return { name, bytes: readFileSync(join(folder, name)) };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const quoted = (text: string): string => `concat(${JSON.stringify(text)}, "")`;

/** What a person does on the pages, guided by the words on them. */
export const actions = (page: Page) => ({
  async press(kind: 'button' | 'a' | 'summary', text: string): Promise<void> {
    await page.locator(`::-p-xpath(//${kind}[contains(normalize-space(.), ${quoted(text)})])`).click();
  },
  async choose(text: string): Promise<void> {
    await page.locator(`::-p-xpath(//label[normalize-space(.) = ${quoted(text)}])`).click();
  },
  async heading(text: string): Promise<void> {
    await page.locator(`::-p-xpath(//h1[contains(normalize-space(.), ${quoted(text)})])`).wait();
  },
  async see(text: string): Promise<void> {
    await page.locator(`::-p-xpath(//*[text()[contains(normalize-space(.), ${quoted(text)})]])`).wait();
  },
  isChosen: (text: string): Promise<boolean> =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('label')].some(
          (label) => label.textContent === wanted && (label.control as HTMLInputElement | null)?.checked,
        ),
      text,
    ),
});
