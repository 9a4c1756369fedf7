import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { SEED } from '../support/arbitraries.ts';
import { assessmentsIn } from '../support/inStorage.ts';
import { createKillable, type Killable } from '../support/killable.ts';
import { unfoldAll } from '../support/tour.ts';
import { createVisit } from '../support/visit.ts';

/** How often the browser is killed. KILLS may ask for fewer while somebody works on this test. */
const KILLS = Number(process.env.KILLS ?? 100);
/** Milliseconds between two keys, which makes eight keys a second. */
const PAUSE = 125;
/** "Every keystroke is on disk within one second." */
const SAFE_AFTER = 1000;
/** Milliseconds of typing before each kill, drawn at random. */
const MOMENTS = fc.sample(fc.integer({ min: 200, max: 2400 }), { numRuns: KILLS, seed: SEED });
const LETTERS = 'abcdefghijklmnoprstuvz';

/** Several browsers run at once, each with its own profile, because a browser that is typed into mostly waits. */
const TYPISTS = 3;

const killables: Killable[] = [];
afterEach(() => Promise.all(killables.splice(0).map((each) => each.remove())));

async function newKillable(): Promise<Killable> {
  const killable = await createKillable();
  killables.push(killable);
  return killable;
}

/** Opens the field and puts the caret at its end. */
async function openField(page: Page, id: string): Promise<void> {
  const visit = createVisit(page);
  await visit.go(id, 'q01');
  await unfoldAll(page);
  await visit.field(visit.t('questionnaire.q01.fields.justification.label')).focus();
  await page.keyboard.press('Control+End');
}

/** The stored part of the typed text. There must be exactly one assessment. */
async function keptIn(page: Page): Promise<string> {
  const stored = await assessmentsIn(page);
  expect(stored).toHaveLength(1);
  return stored[0]?.answers.q01?.justification ?? '';
}

/** A key, and the time by which the page had it. */
interface Typed {
  readonly letter: string;
  readonly at: number;
}

/** Types until the given moment, and kills the browser while typing goes on. */
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
      // A key that arrives after the kill has begun does not count as lost.
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
  /** Milliseconds from each lost key to the kill. */
  readonly lost: readonly number[];
}

/** Types into one assessment, kills the browser at each of the moments, and checks after each what was kept. */
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
    const kept = await keptIn(page);
    const whole = before + typed.map(({ letter }) => letter).join('');
    // A key sent at the moment of the kill may also have arrived.
    const longer = kept.length > whole.length ? kept : whole;
    expect(longer.slice(0, kept.length)).toBe(kept);
    expect(kept.slice(0, before.length)).toBe(before);
    const ages = typed.slice(kept.length - before.length).map(({ at }) => killed - at);
    expect(ages.filter((age) => age > SAFE_AFTER)).toEqual([]);
    lost.push(...ages);
    before = kept;
  }
  return { keys, lost };
}

test(`killed ${KILLS} times while typing, the browser loses nothing older than one second`, {
  timeout: 900_000,
}, async () => {
  const outcomes = await Promise.all(
    Array.from({ length: TYPISTS }, async (_, typist) =>
      typeThrough(
        await newKillable(),
        MOMENTS.filter((_, moment) => moment % TYPISTS === typist),
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

/** The start of a record in the log of the database: checksum, length, kind, and fewer bytes than the length says. */
const TORN = Buffer.from([1, 2, 3, 4, 200, 0, 1, 5, 6]);

/** Leaves half a record at the end of the log, like a crash in the middle of writing. */
async function tearLog(profile: string, bytes: number): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const logs = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.log'));
  expect(logs).toHaveLength(1);
  await appendFile(join(folder, logs[0] as string), TORN.subarray(0, bytes));
}

test('later typing is not lost after a crash has torn a record', async () => {
  const killable = await newKillable();
  let page = await killable.start();
  const id = await createVisit(page).begin();
  await createVisit(page).saved();
  let typed = '';
  for (const torn of [0, 7, 7, 3, TORN.length, 0]) {
    await openField(page, id);
    await page.keyboard.type(`${torn} bytes.`, { delay: PAUSE });
    typed += `${torn} bytes.`;
    await sleep(SAFE_AFTER);
    await killable.kill();
    await tearLog(killable.profile, torn);
    page = await killable.start();
    await createVisit(page).go(id);
    expect(await keptIn(page)).toBe(typed);
  }
});
