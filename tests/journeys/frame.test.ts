import { expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';

const site = inject('site');
const { newPage } = startBrowser();

test('the chosen language is remembered, and the page says which it is', async () => {
  const page = await newPage();
  await page.goto(site);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Latviešu' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('button', { name: 'Latviešu' }).waitFor();
  expect(await page.title()).toContain('E-service assessment');
});

test('an unknown address says so, and leads back', async () => {
  const page = await newPage();
  await page.goto(`${site}#/a/none/nowhere`);
  await page.getByRole('heading', { level: 1, name: 'Šādas lapas nav' }).waitFor();
});

test('the browser prints a tagged PDF with title and language', async () => {
  const page = await newPage();
  await page.goto(site);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const pdf = (await page.pdf({ tagged: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang \(lv\)/);
});
