import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEED } from '../support/arbitraries.ts';
import { assessmentsIn } from '../support/inStorage.ts';
import { createKillable, type Killable } from '../support/killable.ts';
import { unfoldAll } from '../support/tour.ts';
import { createVisit } from '../support/visit.ts';

/** How often the browser is killed; KILLS asks for fewer while one works on this test. */
const KILLS = Number(process.env.KILLS ?? 100);
/** Milliseconds between two keys: eight a second. */
const PAUSE = 125;
/** "Every keystroke is on disk within one second." */
const SAFE_AFTER = 1000;
/** Milliseconds of typing before a kill, drawn at random. */
const MOMENTS = fc.sample(fc.integer({ min: 200, max: 2400 }), { numRuns: KILLS, seed: SEED });
const LETTERS = 'abcdefghijklmnoprstuvz';

/** Browsers at once, each with a profile of its own: a browser that is typed into mostly waits. */
const TYPISTS = 2;

let killables: readonly Killable[] = [];
beforeAll(async () => {
  killables = await Promise.all(Array.from({ length: TYPISTS }, createKillable));
});
afterAll(() => Promise.all(killables.map((each) => each.remove())));

/** Opens the field, with the caret at its end. */
async function openField(page: Page, id: string): Promise<void> {
  const visit = createVisit(page);
  await visit.go(id, 'q01');
  await unfoldAll(page);
  await visit.field(visit.t('questionnaire.q01.fields.justification.label')).focus();
  await page.keyboard.press('Control+End');
}

/** A key, and the time by which the page had it. */
interface Typed {
  readonly letter: string;
  readonly at: number;
}

/** Types until the moment comes, and kills the browser in the middle of it. */
async function typeAndKill(killable: Killable, page: Page, moment: number, typed: Typed[]): Promise<number> {
  const begin = Date.now();
  let killed = 0;
  const kill = sleep(moment).then(() => {
    killed = Date.now();
    return killable.kill();
  });
  for (let next = begin; killed === 0; next += PAUSE) {
    const letter = LETTERS[typed.length % LETTERS.length] as string;
    await page.keyboard.press(letter).then(
      // A key that the page took after the kill has begun is nobody's loss.
      () => typed.push({ letter, at: Date.now() }),
      () => undefined,
    );
    await sleep(Math.max(0, next + PAUSE - Date.now()));
  }
  await kill;
  return killed;
}

interface Outcome {
  readonly keys: number;
  /** Milliseconds from each key that was lost to the kill. */
  readonly lost: readonly number[];
}

/** Types into one assessment and kills the browser at each of the moments; what is kept is checked after each. */
async function typeThrough(killable: Killable, moments: readonly number[]): Promise<Outcome> {
  let page = await killable.start();
  const id = await createVisit(page).begin();
  await createVisit(page).saved();
  let before = '';
  let keys = 0;
  const lost: number[] = [];
  for (const moment of moments) {
    await openField(page, id);
    const typed: Typed[] = [];
    const killed = await typeAndKill(killable, page, moment, typed);
    keys += typed.length;

    page = await killable.start();
    await createVisit(page).go(id);
    const [stored, ...others] = await assessmentsIn(page);
    expect(others).toEqual([]);
    const kept = stored?.answers.q01?.justification ?? '';
    const whole = before + typed.map(({ letter }) => letter).join('');
    // What was sent in the moment of the kill may have arrived, too.
    expect(kept.startsWith(before) && (whole.startsWith(kept) || kept.startsWith(whole))).toBe(true);
    const ages = typed.slice(kept.length - before.length).map(({ at }) => killed - at);
    expect(ages.filter((age) => age > SAFE_AFTER)).toEqual([]);
    lost.push(...ages);
    before = kept;
  }
  return { keys, lost };
}

test(`killed ${KILLS} times while typing, nothing older than one second is lost`, {
  timeout: 900_000,
}, async () => {
  const outcomes = await Promise.all(
    killables.map((killable, index) =>
      typeThrough(
        killable,
        MOMENTS.filter((_, moment) => moment % TYPISTS === index),
      ),
    ),
  );
  const keys = outcomes.reduce((sum, outcome) => sum + outcome.keys, 0);
  const lost = outcomes.flatMap((outcome) => outcome.lost);
  console.info(
    `${KILLS} kills, ${keys} keys typed, ${lost.length} lost, the oldest ${Math.max(0, ...lost)} ms old`,
  );
  expect(keys).toBeGreaterThan(KILLS * 4);
});
