import { expect, test } from 'vitest';
import { readFixture } from '../support/answers.ts';
import { startBrowser } from '../support/browser.ts';
import { EXAMPLE_ID } from '../support/tour.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();

test('page one declares own weights until a button removes them, and this can be undone', async () => {
  const page = await newPage();
  const visit = createVisit(page, 'lv');
  const { t } = visit;
  await visit.start();
  await visit.openFile(readFixture('examples/residence-declaration.json'));
  await page.getByRole('heading', { level: 1, name: 'Dzīvesvietas deklarēšana' }).waitFor();

  await visit.go(EXAMPLE_ID, 'method');
  const weight = page.getByRole('textbox', { name: /^Svars: 1\./ });
  await weight.fill('25');
  await page.getByRole('textbox', { name: /^Svars: 3\./ }).fill('5');
  await page.getByRole('cell', { name: '100', exact: true }).first().waitFor();
  const declared = page.locator('.page-one').getByText(t('assessment.methodology.custom'));
  await visit.go(EXAMPLE_ID, 'summary');
  await declared.waitFor();

  // The weights are stored in this browser, so they survive a reload.
  await visit.go(EXAMPLE_ID, 'method');
  await page.reload();
  await weight.waitFor();
  expect(await weight.inputValue()).toBe('25');
  await page.getByRole('button', { name: t('ui.method.reset') }).click();
  expect(await weight.inputValue()).toBe('15');
  await visit.go(EXAMPLE_ID, 'summary');
  await page.locator('.page-one').waitFor();
  expect(await declared.count()).toBe(0);

  await visit.go(EXAMPLE_ID, 'method');
  // The recommendation is white on a coloured ground on the screen. A printer leaves out the ground, so the text must
  // not be white.
  const settled = page.locator('.ladder__rung--settled').first();
  const white = () => settled.evaluate((rung) => getComputedStyle(rung).color === 'rgb(255, 255, 255)');
  expect(await white()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await white()).toBe(false);
  await page.emulateMedia({ media: null });
  await page.getByRole('textbox', { name: t('ui.method.low') }).fill('70');
  await page.getByText(t('ui.method.problems.rejected')).waitFor();
  await page.getByRole('button', { name: t('ui.method.reset') }).click();
  await page.getByText(t('ui.method.wasReset')).waitFor();
  await page.getByRole('button', { name: t('ui.method.undo'), exact: true }).click();
  await page.getByText(t('ui.method.problems.rejected')).waitFor();
  expect(await page.getByRole('textbox', { name: t('ui.method.low') }).inputValue()).toBe('70');
});

test('two assessments chosen in the list are shown side by side, on the screen and on paper', async () => {
  const page = await newPage();
  const visit = createVisit(page, 'lv');
  const { t } = visit;
  await visit.start();
  for (const name of ['residence-declaration', 'dog-registration-quick']) {
    await visit.openFile(readFixture(`examples/${name}.json`));
    await page.waitForURL(/#\/a\//);
    await visit.start();
  }
  const choose = page.getByRole('button', { name: new RegExp(`^${t('ui.compare.choose')}: `) });
  await choose.first().click();
  await choose.first().click();
  await page.getByRole('link', { name: t('ui.compare.go', { n: 2 }) }).click();
  const table = page.getByRole('table', { name: t('ui.compare.result') });
  await table.waitFor();
  expect(await table.getByRole('columnheader').count()).toBe(3);
  expect(
    await page
      .getByRole('row')
      .filter({ hasText: t('ui.compare.differs') })
      .count(),
  ).toBeGreaterThan(10);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
});
