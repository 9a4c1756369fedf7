import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { AT } from '../support/answers.ts';
import { startBrowser } from '../support/browser.ts';
import { varied } from '../support/portfolio.ts';
import { TRANSLATE } from '../support/summary.ts';
import { unzip } from '../support/unzip.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const { newPage } = startBrowser();
const t = TRANSLATE.lv;
const files = varied(12);
const good = {
  name: 'visi.jsonl',
  mimeType: 'application/json',
  buffer: Buffer.from(`${files.map((each) => exportLine(each, AT)).join('')}nav JSON\n`),
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const services = (page: Page) => page.locator('.portfolio-table__name').allTextContents();

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await button(page, name).click();
  return readFile(await (await download).path());
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

test('files are added, sorted, selected, budgeted and saved; a bad one is named; nothing is stored without a request', async () => {
  const page = await newPage();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`${inject('site')}#/portfolio`);
  await page.getByText(t('ui.portfolio.empty').slice(0, 30)).waitFor();
  // Without services there are no pages for a board, but the print must not be blank.
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(t('ui.portfolio.empty').slice(0, 30)).isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  await page.locator('input[type=file]').first().setInputFiles(good);
  await page.getByText(t('ui.portfolio.filter.shown', { count: 12, total: 12 })).waitFor();
  // The file sw.js also runs as a worker, to read the identity of the institution.
  expect(workers.filter((url) => !url.endsWith('/sw.js')).length).toBe(1);
  await page.getByText(t('ui.many.line', { file: 'visi.jsonl', line: 13 })).waitFor();

  await button(page, t('ui.portfolio.columns.buildCost')).click();
  const sorted = page.locator('th[aria-sort]');
  expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
  expect(await sorted.textContent()).toContain(t('ui.portfolio.columns.buildCost'));
  const shown = await page.locator('.portfolio-table tbody tr td:nth-child(9)').allTextContents();
  const unknown = shown.indexOf(t('ui.portfolio.unknown'));
  expect(unknown).toBeGreaterThan(0);
  expect(shown.slice(unknown).every((text) => text === t('ui.portfolio.unknown'))).toBe(true);

  // The keyboard reaches the marks of the chart and moves from one to the next.
  await page.getByRole('listbox').focus();
  const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
  const first = await chosen.getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => chosen.getAttribute('aria-label')).not.toBe(first);
  expect(await chosen.getAttribute('aria-label')).toContain(
    await page.locator('.portfolio-chart__chosen').textContent(),
  );
  expect(await page.getByRole('listbox').getByRole('option').count()).toBe(12);

  await page.getByLabel(t('ui.portfolio.budget.sum')).fill('100 000');
  await page.getByRole('heading', { name: t('ui.portfolio.budget.sure') }).waitFor();
  // A table that was scrolled sideways hides a part of its headings.
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('main *')) each.scrollLeft = 0;
  });
  expect(await violations(page)).toEqual([]);

  await page.getByLabel(t('ui.portfolio.filter.search')).fill('SUNA');
  await page.getByText(t('ui.portfolio.filter.shown', { count: 2, total: 12 })).waitFor();
  await expect.poll(async () => (await services(page)).length).toBe(2);
  const lines = (await saved(page, t('ui.portfolio.paper.jsonl'))).toString().trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as Assessment).id).sort()).toEqual(['varied-0', 'varied-7']);
  const table = (await saved(page, t('ui.portfolio.paper.csv'))).toString();
  expect(table.trimEnd().split('\r\n').length).toBe(3);
  const word = unzip(await saved(page, t('ui.portfolio.paper.word')));
  expect(word.get('word/document.xml')?.toString()).toContain(t('ui.portfolio.paper.shared'));

  await page.getByLabel(t('ui.portfolio.filter.from')).selectOption('files');
  await button(page, t('ui.portfolio.files.keep')).click();
  await page.getByText(t('ui.many.opened', { count: 12 })).waitFor();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('ui.common.close') })
    .click();
  await page.getByText(t('ui.portfolio.files.own', { count: 12 })).waitFor();
  // The assessments no longer come from a file, so the filter "from files" is reset.
  await page.getByText(t('ui.portfolio.filter.shown', { count: 2, total: 12 })).waitFor();
  await button(page, t('ui.portfolio.files.close')).click();
  await page.locator('.portfolio-refused').waitFor({ state: 'detached' });
  await page.context().close();
});

/** Forty services that can all be put in an order, with names of the greatest length. */
const long = varied(400)
  .filter(({ answers: { q03 } }) => q03?.buildCost && q03.inPersonCost)
  .slice(0, 40)
  .map((each) => ({
    ...each,
    service: {
      name: `${each.service?.name} un ar to saistītās darbības `.repeat(6).slice(0, 200),
      institution: `${each.service?.institution} ar garu nosaukumu `.repeat(6).slice(0, 150),
    },
  }));

test('forty services with long names fit a narrow window in English and exactly two pages of paper', async () => {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  const en = TRANSLATE.en;
  await page.goto(`${inject('site')}#/portfolio`);
  await button(page, 'English').click();
  const buffer = Buffer.from(long.map((each) => exportLine(each, AT)).join(''));
  await page.getByLabel(en('ui.portfolio.files.addLabel')).setInputFiles({ ...good, buffer });
  await page.getByText(en('ui.portfolio.filter.shown', { count: 40, total: 40 })).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
  // Nothing may be wider than the paper.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  // A head of one word does not break inside it.
  const heads = page.locator('.portfolio-paper thead').getByText('Recommendation', { exact: true });
  const lines = await heads.evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toEqual([1, 1]);
  const cut = await page.locator('.portfolio-paper').evaluate((paper) => {
    const { right } = paper.getBoundingClientRect();
    return [...paper.querySelectorAll('td, th, p, svg')].filter(
      (each) => each.getBoundingClientRect().right > right + 1,
    ).length;
  });
  expect(cut).toBe(0);
  expect(await page.locator('.portfolio-paper tr').count()).toBeGreaterThan(20 + 5 + 5);
  await page.context().close();
});
