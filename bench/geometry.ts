import type { Page } from 'playwright-core';
import { QUESTION_IDS, type QuestionId } from '../src/questionnaire/questionnaire.ts';
import { openQuestion } from './keystroke.ts';
import { settle } from './support/events.ts';
import type { Measurement, Prepare, Series } from './support/measure.ts';
import { newVisit } from './support/site.ts';

/** The first option should be no lower than this, in pixels from the top of the window. */
const FIRST_OPTION = 360;
/** A question should need at most this many clicks, "Continue" included. */
const FEW_CLICKS = 3;
const MOST_CLICKS = 12;

interface Placed {
  readonly question: QuestionId;
  readonly option: number;
  readonly onwards: { readonly top: number; readonly inView: boolean };
  readonly clicks: number;
}

const ONWARDS = 'form button[type=submit]';

/** The top of the first option or field and of "Continue", in pixels from the top of the window. */
function places(page: Page): Promise<Omit<Placed, 'question' | 'clicks'>> {
  return page.evaluate((submit) => {
    const seen = (element: Element) => element.getClientRects().length > 0;
    const topOf = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(seen)[0]?.getBoundingClientRect();
    const onwards = topOf(submit);
    return {
      option:
        topOf('form .govuk-radios__item, form .govuk-checkboxes__item, form .govuk-input')?.top ?? Number.NaN,
      onwards: {
        top: onwards?.top ?? Number.NaN,
        inView: onwards !== undefined && onwards.top >= 0 && onwards.bottom <= innerHeight,
      },
    };
  }, ONWARDS);
}

/** Chooses the first option in each open set without a choice. Returns the number of clicks. */
async function answer(page: Page, question: QuestionId): Promise<number> {
  for (let clicks = 0; clicks < MOST_CLICKS; clicks++) {
    const open = await page.evaluateHandle((own) => {
      const sets = document.querySelectorAll(
        `form .govuk-radios, form .govuk-checkboxes, form fieldset fieldset`,
      );
      for (const set of sets) {
        const inputs = [
          ...set.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'),
        ].filter((input) => input.getClientRects().length > 0 && !input.id.startsWith(`${own}-dontKnow`));
        if (inputs.length === 0 || set.closest('details') || inputs.some((input) => input.checked)) continue;
        return inputs[0] as HTMLInputElement;
      }
      return null;
    }, question);
    const input = open.asElement();
    if (!input) return clicks;
    await input.evaluate((element) => element.click());
    await settle(page);
  }
  return MOST_CLICKS;
}

/** The positions on the page at 1280×900 in a new assessment, and the clicks that a quick pass takes. */
const prepare: Prepare = async (): Promise<Measurement> => {
  const { page } = await newVisit();
  await page.locator('main button').first().click();
  await page.waitForURL(/#\/a\//);
  const tasks = page.url();
  const placed: Placed[] = [];
  for (const question of QUESTION_IDS) {
    await openQuestion(page, tasks, question);
    const where = await places(page);
    const chosen = await answer(page, question);
    placed.push({ question, ...where, clicks: chosen + 1 });
  }
  await page.context().close();

  const once = (name: string, unit: Series['unit'], value: number): Series => ({
    name,
    unit,
    round: () => [value],
  });
  const count = (holds: (each: Placed) => boolean) => placed.filter(holds).length;
  return {
    rounds: 1,
    series: [
      ...placed.flatMap(({ question, option, onwards, clicks }) => [
        once(`${question}: first option`, 'px', option),
        once(`${question}: Continue${onwards.inView ? '' : ', below the window'}`, 'px', onwards.top),
        once(`${question}: clicks with Continue`, 'clicks', clicks),
      ]),
      once(
        `first option at ${FIRST_OPTION} px or above`,
        'questions',
        count(({ option }) => option <= FIRST_OPTION),
      ),
      once(
        'Continue in view',
        'questions',
        count(({ onwards }) => onwards.inView),
      ),
      once(
        `at most ${FEW_CLICKS} clicks`,
        'questions',
        count(({ clicks }) => clicks <= FEW_CLICKS),
      ),
      once(
        'clicks of the quick pass',
        'clicks',
        placed.reduce((sum, { clicks }) => sum + clicks, 0),
      ),
    ],
  };
};
export default prepare;
