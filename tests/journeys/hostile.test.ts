import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isQuestionId, QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { parse } from '../support/answers.ts';
import { startBrowser } from '../support/browser.ts';
import { CORPUS } from '../support/hostile.ts';
import { filledEverywhere } from '../support/hostileText.ts';
import { unfoldAll } from '../support/tour.ts';
import { watchForTrouble } from '../support/trouble.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();
const NONE = { violations: [], foreign: [], errors: [] };

/** The files that are most dangerous for a browser, and a sample of all others. */
const CHOSEN = CORPUS.filter(
  ([name], index) => /^(id|everywhere|address)|6 MB|100000/.test(name) || index % 50 === 0,
);

/** True if a script from a file has run. */
const hostileRan = (page: Page) => page.evaluate(() => (window as { ran?: boolean }).ran === true);

async function watched() {
  const page = await newPage();
  const trouble = await watchForTrouble(page, inject('site'));
  await page.addInitScript(() => {
    (window as { hostile?: () => void }).hostile = () => {
      (window as { ran?: boolean }).ran = true;
    };
  });
  return { page, trouble, visit: createVisit(page) };
}

test('hostile files are refused with a sentence or open like any other', async () => {
  const { page, trouble, visit } = await watched();
  const { t } = visit;
  const refused = page
    .getByRole('alert')
    .filter({ hasText: t('ui.file.refused', { name: 'novertejums.json' }) });
  const dialog = page.getByRole('dialog');
  const places = page.getByRole('navigation', { name: t('ui.frame.assessmentPlaces') });
  expect(CHOSEN.length).toBeGreaterThan(48);
  for (const [name, text] of CHOSEN) {
    await visit.start();
    await visit.openFile(text);
    await refused.or(dialog).or(places).first().waitFor();
    if (await dialog.isVisible()) {
      const button = (name: string) => dialog.getByRole('button', { name, exact: true });
      // A part cannot replace a whole, so both are kept.
      const replace = button(t('ui.file.replace'));
      const exists = (await dialog.getByText(t('ui.file.existsTitle')).count()) > 0;
      const keep = (await replace.count()) > 0 ? replace : button(t('ui.file.keepBoth'));
      await (exists ? keep : button(t('ui.file.openAnyway'))).click();
    }
    const expected = parse(text).ok ? places : refused;
    await expected.waitFor().catch(() => expect.fail(`${name}: neither opened nor refused as in the parser`));
    expect(await page.getByRole('heading', { level: 1, name: t('ui.frame.notFound') }).count(), name).toBe(0);
    expect(await hostileRan(page), name).toBe(false);
  }
  expect(trouble).toEqual(NONE);
});

test('a script in every text field is shown as text on every page', async () => {
  const text = '<img src=x onerror=hostile()><script>hostile()</script>';
  const { page, trouble, visit } = await watched();
  await visit.openAnyway(filledEverywhere(text, 'a/b?c#d %zz'));
  // The file says that it is a part, so it opens at one of its questions.
  await page.waitForURL(/#\/a\/[^/]+/);
  const home = page.url().replace(/(#\/a\/[^/]+).*$/, '$1');
  for (const place of ['', ...QUESTION_IDS, 'review', 'result', 'summary', 'file']) {
    await page.goto(place === '' ? home : `${home}/${place}`);
    await visit.heading(place).waitFor();
    await page.getByText(visit.t('ui.frame.loading')).waitFor({ state: 'detached' });
    await unfoldAll(page);
    if (isQuestionId(place) && place !== 'q02') {
      const shown = page.locator('main input[type=text], main textarea');
      const values = await shown.evaluateAll((inputs) =>
        inputs.map((input) => (input as HTMLInputElement).value),
      );
      expect(values, place).toContain(text);
    } else if (place === 'review') {
      // A part has no summary, so its answers are in the review.
      expect(await page.locator('main').textContent()).toContain(text);
    }
    expect(await page.locator('main img[src="x"], main script').count(), place).toBe(0);
    expect(await hostileRan(page), place).toBe(false);
  }
  await visit.start();
  await page.getByRole('link', { name: text, exact: true }).waitFor();
  expect(await hostileRan(page)).toBe(false);
  expect(trouble).toEqual(NONE);
});
