/**
 * Draws the product pictures on the start page and in the README anew. Run `npm run pictures` after a build. The
 * picture of the paper is an example's sheet as the screen shows it.
 */
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { preview } from 'vite';
import type { Language } from '../../locales/languages.ts';
import { findChromium } from './chromium.ts';

const LANGUAGES: readonly Language[] = ['lv', 'en'];
const SCREEN = { width: 1280, height: 900 };

async function openExample(browser: Browser, address: string, language: Language): Promise<Page> {
  const page = await browser.newPage({ viewport: SCREEN, locale: 'lv-LV', timezoneId: 'Europe/Riga' });
  await page.goto(address);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await page.locator('.examples button').first().click();
  await page.getByRole('navigation').waitFor();
  return page;
}

/** Fewer colours make a picture a third as large, and the single-file build carries the pictures of the paper. */
async function picture(of: Page | Locator, name: string, colours: number): Promise<void> {
  const drawn = await of.screenshot();
  await sharp(drawn)
    .png({ palette: true, colours, effort: 10 })
    .toFile(join('public', `${name}.png`));
}

async function draw(browser: Browser, address: string, language: Language): Promise<void> {
  const page = await openExample(browser, address, language);
  const home = page.url();
  await page.goto(`${home}/q05`);
  await page.locator('table').first().waitFor();
  await picture(page, `question-${language}`, 64);

  await page.goto(`${home}/summary`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.chart').first().waitFor();
  await picture(page.locator('.page-one'), `paper-${language}`, 16);
  await page.close();
}

const server = await preview({ logLevel: 'silent', preview: { port: 0 } });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The preview server gave no address.');
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
});
for (const language of LANGUAGES) await draw(browser, address, language);
await browser.close();
await server.close();
