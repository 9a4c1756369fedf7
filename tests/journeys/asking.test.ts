import { expect, test } from 'vitest';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { TAKEN } from '../../src/screens/question/takeable.ts';
import { startBrowser } from '../support/browser.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';

/**
 * In pixels from the top of a page of 1280 × 900. Above this line, people see the options together with the question.
 */
const OPTION_BY = 360;
const { newPage } = startBrowser();

test('each question shows its options high on the page and "Continue" in the window, and the bar hides no focus', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  const id = await visit.begin();
  const low: string[] = [];
  const hidden: string[] = [];
  for (const question of QUESTION_IDS) {
    await visit.go(id, question);
    await page.locator('.ladder').waitFor();
    const seen = await page.evaluate(() => {
      const field = document.querySelector('main form :is(input, textarea)');
      const option = field?.closest('.govuk-radios__item, .govuk-checkboxes__item') ?? field;
      const bar = document.querySelector('.answer-bar')?.getBoundingClientRect();
      const button = document.querySelector('button[type=submit]')?.getBoundingClientRect();
      const covered = [...document.querySelectorAll<HTMLElement>('main form :is(input, summary)')]
        .filter((each) => !each.closest('details:not([open]) > :not(summary)'))
        .filter((each) => {
          each.focus();
          const { bottom } = each.getBoundingClientRect();
          return bottom > (bar?.top ?? 0) + 1;
        })
        .map((each) => each.id || each.textContent);
      return {
        top: (option?.getBoundingClientRect().top ?? 0) + scrollY,
        inView: button !== undefined && button.top >= 0 && button.bottom <= innerHeight,
        covered,
      };
    });
    if (seen.top > OPTION_BY) low.push(`${question}: ${seen.top}`);
    if (!seen.inView) hidden.push(`${question}: the way on`);
    hidden.push(...seen.covered.map((each) => `${question}: ${each}`));
  }
  expect(hidden).toEqual([]);
  expect(low.length, low.join('; ')).toBeLessThanOrEqual(4);

  await page.setViewportSize({ width: 320, height: 640 });
  const top = () => page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top ?? 0);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await top()).toBeLessThanOrEqual(120);

  // A low window has no room to spare, so there the bar scrolls with the page.
  await page.setViewportSize({ width: 1280, height: 400 });
  expect(await page.locator('.answer-bar').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
});

// Only the built program can show this: there, a part that shares a file with the code that imports it is imported
// without a new request.
test('an answer of another assessment is offered, copied with a note on its origin, and undone', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await visit.example();
  const id = await visit.begin('Otrs');
  const offer = page.getByText(visit.t('ui.question.take.title'), { exact: true });
  for (const question of Object.keys(TAKEN)) {
    await visit.go(id, question);
    await offer.waitFor();
  }
  await visit.go(id, 'q15');
  await offer.click();
  await page
    .getByRole('button', { name: visit.t('ui.question.take.from', { name: 'Dzīvesvietas deklarēšana' }) })
    .click();
  const means = page.getByRole('checkbox', { name: 'Personas apliecība (eID karte)' });
  await expect.poll(() => means.isChecked()).toBe(true);
  await page
    .getByRole('status')
    .filter({ hasText: visit.t('ui.question.take.taken', { name: 'Dzīvesvietas deklarēšana' }) })
    .getByRole('button')
    .click();
  await expect.poll(() => means.count()).toBe(0);
});

test('a given answer appears as a whole, and nothing moves when the scoring arrives', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await visit.example();
  const home = page.url();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const before = Number(document.documentElement.dataset.moved ?? 0);
      const moved = list
        .getEntries()
        .reduce((sum, each) => sum + (each as never as { value: number }).value, 0);
      document.documentElement.dataset.moved = String(before + moved);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const moved: string[] = [];
  for (const question of ['q03', 'q05', 'q06', 'q10', 'q16', 'q17', 'q20', 'q22', 'q23'] as const) {
    await page.goto('about:blank');
    await page.goto(`${home}/${question}`);
    await page.locator('.folds').waitFor();
    await page.locator('.ladder').waitFor();
    await page.waitForLoadState('networkidle');
    const share = Number(await page.evaluate(() => document.documentElement.dataset.moved ?? 0));
    if (share > 0.02) moved.push(`${question}: ${share}`);
  }
  expect(moved).toEqual([]);
});

test('the help of the first question is loaded before it is opened', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q01');
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => /\/question-[\w-]+\.js$/.test(name)),
      ),
    )
    .toBe(true);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await visit.unfold(t('ui.question.guidance'));
  await page.getByText(t('guidance.q01.who'), { exact: true }).waitFor();
  await visit.unfold(t('ui.question.since'));
  await page.getByText(t('ui.question.sinceWhen'), { exact: true }).waitFor();
});

test('opening the whole source by keyboard keeps the focus there', async () => {
  const { page, t } = await visitQuestion(await newPage(), 'q04');
  const summary = page.locator('summary').filter({ hasText: t('ui.question.wholeSource') });
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.locator('.quotation details[open]').waitFor();
  expect(await summary.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await summary.isVisible()).toBe(true);
});

test('the firmness is shown beside the verdict, in the same size', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await visit.start();
  // This example has only estimates.
  await page.locator('.examples button').nth(3).click();
  await page.locator('.side__firm, .so-far').first().waitFor();
  const size = (which: string) => page.locator(which).evaluate((each) => getComputedStyle(each).fontSize);
  expect(await size('.side__firm')).toBe(await size('.side__word'));
});
