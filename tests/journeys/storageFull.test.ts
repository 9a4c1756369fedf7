import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { assessmentsIn } from '../support/inStorage.ts';
import { unfoldAll } from '../support/tour.ts';
import type { createVisit } from '../support/visit.ts';
import { begin, goesOn, institution, trouble } from '../support/withoutStorage.ts';

const { newPage } = startBrowser();
/** In bytes: room for the database and little more. The browser remembers the amount for half a minute. */
const LITTLE = 78_000;

/** A page in a browser with little room, and a function that gives it all the room there is. */
async function little() {
  const page = await newPage();
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(inject('site'));
  // The limit is set before the database is first used, through a page of the same origin that does not use it.
  await page.goto(`${inject('site')}favicon.svg`);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: LITTLE });
  return { page, makeRoom: () => browser.send('Storage.overrideQuotaForOrigin', { origin }) };
}

/** Pastes long remarks until the browser has no room for another one. */
async function fill(page: Page, visit: ReturnType<typeof createVisit>): Promise<void> {
  await unfoldAll(page);
  const note = visit.field(visit.t('questionnaire.common.note.label'));
  for (let round = 0; round < 300 && (await trouble(page, visit).count()) === 0; round++) {
    await note.fill(`${round} ${'teksts '.repeat(500)}`);
    await sleep(20);
  }
  await trouble(page, visit).waitFor();
}

test('with full storage the work continues in memory, and is stored once there is room', async () => {
  const { page, makeRoom } = await little();
  const { visit, id, t } = await begin(page);
  await visit.saved();
  await fill(page, visit);
  await institution(visit).press('End');
  await institution(visit).pressSequentially(' un pēc');
  await goesOn(page, visit, id, 'full', 'Pirms un pēc');
  expect((await assessmentsIn(page))[0]?.answers.q07?.institution).toBe('Pirms');

  await makeRoom();
  await visit.saved();
  expect(await trouble(page, visit).count()).toBe(0);
  expect(await page.getByText(t('errors.save.full')).count()).toBe(0);
  await page.reload();
  await visit.go(id, 'q07');
  expect(await institution(visit).inputValue()).toBe('Pirms un pēc');
});

test('with full storage the browser asks before the page is left', async () => {
  const { page } = await little();
  const { visit } = await begin(page);
  await visit.saved();
  await fill(page, visit);
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});
