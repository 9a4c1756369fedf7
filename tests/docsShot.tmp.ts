import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from './support/chromium.ts';

const out = '/tmp/w/shots/docs';
mkdirSync(out, { recursive: true });
const [, , what = 'all', langs = 'lv,en', widths = '320,1280'] = process.argv;
const server = await preview({ logLevel: 'silent', build: { outDir: '/tmp/w/docs-dist' }, preview: { port: 4471 } });
const address = server.resolvedUrls!.local[0]!;
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
});
for (const lang of langs.split(','))
  for (const width of widths.split(',').map(Number)) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'lv-LV',
      timezoneId: 'Europe/Riga',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    page.on('pageerror', (e) => console.log('ERR', e.message));
    await page.goto(address);
    if (lang === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page
      .locator('.examples button')
      .nth(what === 'first' ? 0 : 4)
      .click();
    await page.getByRole('navigation').first().waitFor();
    const home = page.url();
    for (const kind of ['', '/record', '/eId', '/activity', '/card', '/results']) {
      await page.goto(`${home}/documents${kind}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(600);
      await page.screenshot({
        path: `${out}/${lang}-${width}${kind.replace('/', '-') || '-list'}.png`,
        fullPage: true,
      });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let k = 0; k < Math.min(3, Math.ceil(height / 1500)); k += 1)
        await page.screenshot({
          path: `${out}/${lang}-${width}${kind.replace('/', '-') || '-list'}-${k}.png`,
          fullPage: true,
          clip: { x: 0, y: k * 1500, width: Math.min(width, 860), height: Math.min(1500, height - k * 1500) },
        });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) console.log('OVERFLOW', lang, width, kind, over);
      if (width === 1280 && kind) {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 700, height: 1000 });
      await page.screenshot({
        path: `${out}/${lang}-print${kind.replace('/', '-')}.png`,
        fullPage: true,
        clip: { x: 0, y: 0, width: 700, height: 1400 },
      });
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width, height: 900 });
    }
    if (width === 1280)
        await page.pdf({
          path: `${out}/${lang}${kind.replace('/', '-') || '-list'}.pdf`,
          preferCSSPageSize: true,
          printBackground: false,
        });
    }
    await page.goto(`${home}/summary`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(800);
    await page
      .locator('.sheet')
      .last()
      .screenshot({ path: `${out}/${lang}-${width}-last.png` });
    if (width === 1280) await page.pdf({ path: `${out}/${lang}-summary.pdf`, preferCSSPageSize: true });
    await context.close();
  }
await browser.close();
await server.close();
