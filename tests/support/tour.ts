import type { Page } from 'playwright-core';
import type { Language } from '../../locales/words.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { readFixture } from './answers.ts';
import { createVisit } from './visit.ts';

const EXAMPLE = readFixture('examples/residence-declaration.json');
export const EXAMPLE_ID = '0190a3c2-1111-7000-8000-000000000001';

/** Unfolds everything on the page, and waits for what is loaded only then. */
export async function unfoldAll(page: Page): Promise<void> {
  const unfold = (): boolean => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const each of folded) each.open = true;
    return folded.length > 0;
  };
  while (await page.evaluate(unfold)) {
    await page.locator('main details[open] > div:empty').first().waitFor({ state: 'detached' });
  }
}

/**
 * Opens every page of the program in a language, with everything unfolded, on the example of a residence declaration,
 * and calls `look` on each. Begins in a fresh profile.
 */
export async function tour(
  page: Page,
  language: Language,
  look: (place: string) => Promise<void>,
  site?: string,
): Promise<void> {
  const visit = createVisit(page, language, site);
  const { t } = visit;
  await visit.start();
  await look('start, empty');
  await visit.openFile(EXAMPLE);
  await page.getByRole('heading', { level: 1, name: 'Dzīvesvietas deklarēšana' }).waitFor();
  await unfoldAll(page);
  await look('tasks');
  for (const question of QUESTION_IDS) {
    await visit.go(EXAMPLE_ID, question);
    await unfoldAll(page);
    await look(question);
  }
  for (const place of ['review', 'result', 'summary', 'file']) {
    await visit.go(EXAMPLE_ID, place);
    await page.getByText(t('ui.frame.loading')).waitFor({ state: 'detached' });
    await unfoldAll(page);
    await look(place);
  }
  await visit.openFile(EXAMPLE);
  await page.getByRole('dialog').waitFor();
  await look('dialog');
  await page.getByRole('button', { name: t('ui.common.cancel'), exact: true }).click();
  await visit.openFile('{');
  await page.getByText(t('errors.file.notJson')).waitFor();
  await look('file refused');
  await visit.start();
  await page.getByRole('link', { name: 'Dzīvesvietas deklarēšana', exact: true }).waitFor();
  await look('start, with an assessment');
  await visit.go(EXAMPLE_ID, 'nowhere');
  await look('not found');
}
