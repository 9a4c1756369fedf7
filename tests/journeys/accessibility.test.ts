import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { fullFile } from '../support/fullFiles.ts';
import { oddHeadings } from '../support/headings.ts';
import { badLines } from '../support/lines.ts';
import { tour, unfoldAll } from '../support/tour.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
const { newPage } = startBrowser();

/** What axe finds on the page, one line each. */
async function violationsOn(page: Page, place: string, without: string[] = []): Promise<string[]> {
  // The legacy mode opens no extra page for each run. That is only needed for frames, and there are none here.
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .disableRules(without)
    .setLegacyMode()
    .analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${place}: ${id} ${target}`));
}

/** Texts in another font than the product's, on the screen and in print. */
async function strayFonts(page: Page, place: string): Promise<string[]> {
  const found: string[] = [];
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const stray = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter((each) => {
          const text = [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
          return text || each.matches('input, select, textarea');
        })
        .filter((each) => !getComputedStyle(each).fontFamily.startsWith('system-ui'))
        .map((each) => `${each.tagName} ${each.className}: ${getComputedStyle(each).fontFamily}`),
    );
    found.push(...stray.map((each) => `${place}, ${media}: ${each}`));
  }
  await page.emulateMedia({ media: null });
  return found;
}

/** True if the page is wider than a window of this size. */
async function isTooWide(page: Page, window = NARROW, look?: () => Promise<void>): Promise<boolean> {
  await page.setViewportSize(window);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  // The side panel is folded in a narrow window.
  await unfoldAll(page);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  await look?.();
  await page.setViewportSize(WIDE);
  return wide;
}

test.each(['lv', 'en'] as const)(
  'axe finds nothing on any page, none is wider than 320 px, and texts and headings follow one style (%s)',
  async (language) => {
    const page = await newPage();
    const found: string[] = [];
    // Colours and fonts are the same in each language, and comparing them takes as long as everything else.
    const first = language === 'lv';
    const without = first ? [] : ['color-contrast'];
    await tour(page, language, async (place) => {
      found.push(...(await violationsOn(page, place, without)));
      if (first) found.push(...(await strayFonts(page, place)), ...(await oddHeadings(page, place)));
      const lines = async () => void found.push(...(await badLines(page, place)));
      await lines();
      if (await isTooWide(page, NARROW, lines)) found.push(`${place}: wider than the window`);
    });
    expect(found).toEqual([]);
  },
);

test('very long words make no page wider than the window', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const file = fullFile('unbroken');
  await visit.openAnyway(JSON.stringify(file));
  await page.getByRole('heading', { level: 1, name: file.service?.name ?? '' }).waitFor();
  const places = [
    '',
    'q01',
    'q07',
    'q09',
    'q16',
    'review',
    'result',
    'summary',
    'file',
    'changes/now',
    'print/all',
  ];
  const tooWide: string[] = [];
  for (const place of places) {
    await visit.go(file.id, place);
    await page.getByText(visit.t('ui.frame.loading')).waitFor({ state: 'detached' });
    await unfoldAll(page);
    for (const window of [NARROW, WIDE]) {
      if (await isTooWide(page, window)) tooWide.push(`${place} at ${window.width} px`);
    }
  }
  expect(tooWide).toEqual([]);
});

test('axe finds nothing in temporary states: an error, a removed row, "do not know", a narrow window', async () => {
  const { page, visit, id, t } = await visitQuestion(await newPage(), 'q03');
  const found: string[] = [];
  const look = async (state: string) => found.push(...(await violationsOn(page, state)));
  await visit.unfold(t('ui.question.more.q03'));
  await visit.field(t('questionnaire.q03.fields.buildCost.label')).fill('12,5,3');
  await page.keyboard.press('Tab');
  await visit.message(t('errors.field.ambiguousNumber')).waitFor();
  await look('error');
  await visit.next();
  await visit.heading('q04').waitFor();
  await visit.unfold(t('ui.question.more.q04'));
  await page.getByRole('button', { name: t('questionnaire.q04.fields.scenarios.add') }).click();
  await look('a card');
  await page.getByRole('button', { name: t('ui.question.rows.remove') }).click();
  await page.getByRole('button', { name: t('ui.question.rows.undo') }).waitFor();
  await look('a removed row');
  await visit.choose(t('questionnaire.common.dontKnow.label'));
  await look('do not know');
  await visit.go(id, 'q05');
  await visit.unfold(t('ui.question.more.q05'));
  await page.locator('.group-table input').first().fill('10');
  await visit.go(id, 'q06');
  await visit.unfold(t('ui.question.more.q06'));
  const cells = page.locator('.group-table tbody tr').first().locator('input');
  await cells.first().fill('12,5,3');
  await page.keyboard.press('Tab');
  await page.locator('.group-table .govuk-error-message').waitFor();
  const bottoms = await cells.evaluateAll((boxes) =>
    boxes.map((box) => Math.round(box.getBoundingClientRect().bottom)),
  );
  if (bottoms.length !== 2 || bottoms[0] !== bottoms[1]) found.push(`boxes out of line: ${bottoms}`);
  await page.setViewportSize(NARROW);
  await look('narrow');
  await visit.go(id);
  await look('narrow tasks');
  expect(found).toEqual([]);
});

test('the check finds a planted fault', async () => {
  const page = await newPage();
  await createVisit(page).start();
  expect(await badLines(page, 'start')).toEqual([]);
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = 'e-pakalpojums';
    // A style attribute would be refused by the page's policy.
    text.style.setProperty('width', '3ch');
    document.querySelector('main')?.append(text);
  });
  expect((await badLines(page, 'start')).length).toBeGreaterThan(0);
  expect(await oddHeadings(page, 'start')).toEqual([]);
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLElement>('main h2');
    first?.style.setProperty('margin', '60px 0 15px');
    second?.style.setProperty('font-size', '22px');
  });
  expect((await oddHeadings(page, 'start')).length).toBe(2);
  await page.evaluate(() => document.querySelector('main label')?.remove());
  expect(await violationsOn(page, 'start')).not.toEqual([]);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('main')?.style.setProperty('width', '2000px'),
  );
  expect(await isTooWide(page)).toBe(true);
});

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.getAttribute('id') || element?.textContent?.trim() || element?.tagName || '';
  });

test('the skip link is the first stop of the Tab key and leads into the page', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await visit.start();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(visit.t('ui.frame.skip'));
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('main');
  expect(page.url()).toBe(inject('site'));
});

test('a question can be answered with the keyboard alone, in reading order', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q05');
  await page.keyboard.press('Tab');
  const stops: string[] = [];
  for (let left = 40; left > 0 && stops.at(-1) !== t('ui.common.continue'); left--) {
    stops.push(await focused(page));
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  const order = [
    t('ui.question.wholeSource'),
    'q05-estimate',
    t('ui.question.more.q05'),
    t('ui.question.support'),
    t('ui.question.guidance'),
    t('ui.question.since'),
    t('ui.common.continue'),
  ];
  expect(stops.filter((stop) => order.includes(stop))).toEqual(order);

  // A set of radio buttons is one stop of the Tab key, and the arrow keys choose in it.
  await page.locator('#q05-estimate').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('radio', {
    name: t('questionnaire.q05.fields.estimate.options.from100to1000'),
  });
  await expect.poll(() => second.isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  await visit.heading('q06').waitFor();
  // On the next page the heading has the focus.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});
