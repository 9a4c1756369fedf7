import { openQuestion } from './keystroke.ts';
import { interactions, settle, watchEvents } from './support/events.ts';
import { fullest } from './support/files.ts';
import type { Prepare } from './support/measure.ts';
import { newVisit, openFiles, slowDown } from './support/site.ts';

const CLICKS = 10;
const QUESTIONS = ['q01', 'q04', 'q05', 'q17'];

/** The time from each radio button to the next paint, on a machine slowed to a quarter, with every list full. */
const prepare: Prepare = async () => {
  const { page, cdp } = await newVisit();
  await openFiles(page, [fullest()]);
  const tasks = page.url();
  await watchEvents(page);

  async function choose(question: string): Promise<number[]> {
    await openQuestion(page, tasks, question);
    const radios = page.locator('form input[type=radio]:not(:disabled)');
    await slowDown(cdp, 4);
    await interactions(page, 0);
    for (let click = 0; click < CLICKS; click++) {
      // The clicks alternate between the first two buttons, so each click changes the answer.
      await radios.nth(click % 2).click({ force: true });
      await settle(page);
    }
    const found = await interactions(page, CLICKS);
    await slowDown(cdp, 1);
    return found;
  }

  return {
    rounds: 3,
    series: QUESTIONS.map((question) => ({
      name: `a radio button on ${question}, the fullest, 4× slower`,
      unit: 'ms',
      round: () => choose(question),
    })),
    close: () => page.context().close(),
  };
};
export default prepare;
