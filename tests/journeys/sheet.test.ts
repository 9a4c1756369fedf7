import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();
const STEPS_MAX = 120;

/**
 * Presses Tab up to the element with this id. Returns the elements that the bar at the bottom covered while they had
 * the focus.
 */
async function tabTo(page: Page, id: string): Promise<string[]> {
  const hidden: string[] = [];
  for (let step = 0; step < STEPS_MAX; step++) {
    await page.keyboard.press('Tab');
    const [now, below] = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const bar = document.querySelector('.answer-bar')?.getBoundingClientRect().top ?? Infinity;
      const outside = !focused.closest('.answer-bar') && focused.getBoundingClientRect().bottom > bar;
      return [focused.id, outside ? focused.outerHTML.slice(0, 80) : ''];
    });
    if (below) hidden.push(below);
    if (now === id) return hidden;
  }
  throw new Error(`The Tab key does not lead to ${id}.`);
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
}

test.each(['lv', 'en'] as const)(
  'the worksheet of figures works by keyboard alone, from a question and back; axe finds nothing in a wide or narrow window (%s)',
  async (language) => {
    const page = await newPage();
    const visit = createVisit(page, language);
    const { t } = visit;
    const id = await visit.begin();
    await visit.go(id, 'q05');
    const link = page.getByRole('link', { name: t('ui.sheet.link.open') });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: t('ui.sheet.title') }).waitFor();
    expect(await violations(page)).toEqual([]);

    const hidden: string[] = [];
    for (const [field, typed] of [
      ['q05-groups-youth-casesPerMonth', '1535'],
      ['q06-reach-youth-can', '100%'],
      ['q06-reach-youth-will', '89'],
      ['q03-buildCost', '180000'],
      ['q03-annualCost', '24000'],
      ['q03-inPersonCost', '38,5'],
    ] as const) {
      hidden.push(...(await tabTo(page, field)));
      await page.keyboard.type(typed);
    }
    hidden.push(...(await tabTo(page, 'q03-eCasesPerYear')));
    expect(hidden).toEqual([]);
    // It is still open whether authentication is needed. All recipients can use the service either way, so the figures
    // are one number and not a range.
    const chart = page.locator('.worksheet__chart svg');
    await chart.waitFor();
    const curve = await chart.locator('.chart__line').first().getAttribute('d');
    await page.keyboard.type('500');
    await expect.poll(() => chart.locator('.chart__line').first().getAttribute('d')).not.toBe(curve);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await expect.poll(() => chart.locator('.chart__line').first().getAttribute('d')).toBe(curve);

    // The Enter key on a number opens its formula.
    await page.locator('.worksheet__said button').first().focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await page.locator('.formula__line').textContent())?.replace(/[\u00a0,]/g, ' '))
      .toBe('12 × 1 535 = 18 420');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });

    await page.locator('#q05-groups-youth-casesPerMonth').focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await visit.heading('q05').waitFor();
    const cell = page.locator('#q05-groups-youth-casesPerMonth');
    expect((await cell.inputValue()).replace(/\u00a0/g, ' ')).toBe('1 535');
  },
);
