import type { Page } from 'playwright-core';
import type { QuestionId } from '../src/questionnaire/questionnaire.ts';
import { interactions, settle, watchEvents } from './support/events.ts';
import { fullest } from './support/files.ts';
import type { Prepare } from './support/measure.ts';
import { newVisit, openFiles, slowDown } from './support/site.ts';

const KEYS = 16;

/** The field for typing, and two keys that together leave its text as long as before. */
const FIELDS: { readonly [Q in QuestionId]?: readonly [selector: string, keys: readonly [string, string]] } =
  {
    q01: ['form textarea', ['Backspace', 'a']],
    q04: ['form .rows .card input[type=text]', ['Backspace', 'a']],
    q05: ['form .group-table input', ['Backspace', '0']],
    q17: ['form .rows .card input[type=text]', ['Backspace', 'a']],
  };

/** The time from each key to the next paint, on a machine slowed to a quarter, with every list full. */
const prepare: Prepare = async () => {
  const { page, cdp } = await newVisit();
  await openFiles(page, [fullest()]);
  const tasks = page.url();
  await watchEvents(page);

  async function type(question: string, selector: string, keys: readonly string[]): Promise<number[]> {
    await openQuestion(page, tasks, question);
    const field = page.locator(selector).first();
    await field.focus();
    await page.keyboard.press('End');
    await settle(page);
    await slowDown(cdp, 4);
    await interactions(page, 0);
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press(keys[key % keys.length] ?? '');
      await settle(page);
    }
    const found = await interactions(page, KEYS);
    await slowDown(cdp, 1);
    return found;
  }

  return {
    rounds: 3,
    series: Object.entries(FIELDS).map(([question, [selector, keys]]) => ({
      name: `a key on ${question}, the fullest, 4× slower`,
      unit: 'ms',
      round: () => type(question, selector, keys),
    })),
    close: () => page.context().close(),
  };
};
export default prepare;

export async function openQuestion(page: Page, tasks: string, question: string): Promise<void> {
  await page.evaluate((address) => location.assign(address), `${tasks}/${question}`);
  await page.locator(`form [id^="${question}-"]`).first().waitFor({ state: 'attached' });
  await settle(page);
}
