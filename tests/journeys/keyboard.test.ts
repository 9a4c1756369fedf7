import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { hiddenFocus } from '../support/access.ts';
import { startBrowser } from '../support/browser.ts';
import { fullFile } from '../support/fullFiles.ts';
import { assessmentsIn } from '../support/inStorage.ts';
import { unfoldAll } from '../support/tour.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();

/** The element with the focus. `group` is the set of a radio button or tick box, unless it is in a folded part. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const each = document.activeElement as HTMLElement;
    const type = each instanceof HTMLInputElement ? each.type : '';
    const legend = each.closest('fieldset')?.querySelector('legend, h1')?.textContent ?? '';
    const group = { radio: (each as HTMLInputElement).name, checkbox: legend }[type];
    return {
      is: type || each.tagName,
      id: each.id,
      text: each.textContent?.trim() ?? '',
      group: each.closest('details') ? undefined : group,
    };
  });
type Focus = Awaited<ReturnType<typeof focus>>;

/** Presses Tab until the wanted element has the focus; throws if that never happens. */
async function tabTo(page: Page, wanted: (at: Focus) => boolean, meanwhile?: (at: Focus) => Promise<void>) {
  for (let left = 150; left > 0; left--) {
    await page.keyboard.press('Tab');
    const at = await focus(page);
    if (wanted(at)) return;
    await meanwhile?.(at);
  }
  throw new Error('The focus never came there.');
}

test('all questions are answered with the keyboard alone, from the start page on', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const { t } = visit;
  await visit.start();
  await tabTo(page, ({ id }) => id === 'new-name');
  await page.keyboard.type('Ar tastatūru');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ar tastatūru' }).waitFor();
  await tabTo(page, ({ is, text }) => is === 'A' && text.startsWith(t('questionnaire.q01.short')));
  await page.keyboard.press('Enter');
  for (const question of QUESTION_IDS) {
    await visit.heading(question).waitFor();
    // On a new page the heading has the focus.
    await expect.poll(() => focus(page).then(({ is }) => is)).toBe('H1');
    const answered = new Set<string>();
    const onwards = ({ is, text }: Focus) => is === 'BUTTON' && text === t('ui.common.continue');
    await tabTo(page, onwards, async ({ group }) => {
      if (group === undefined || answered.has(group)) return;
      await page.keyboard.press('Space');
      answered.add(group);
    });
    expect({ question, answered: answered.size > 0 }).toEqual({ question, answered: true });
    await page.keyboard.press('Enter');
  }
  await visit.heading('review').waitFor();
  await visit.saved();
  const [stored] = await assessmentsIn(page);
  expect(Object.keys(stored?.answers ?? {}).toSorted()).toEqual([...QUESTION_IDS]);
});

test('two files are merged with the keyboard alone', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.ownNeed'));
  await visit.saved();
  const sent = await visit.exported(id);
  await visit.go(id, 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.obligation'));
  const stamps = { answeredBy: 'Ilze', updatedAt: '2026-11-25T08:30:00Z' };
  const { fingerprint, ...rest } = sent;
  const theirs = { ...rest, basedOn: fingerprint, answers: { q07: { purpose: 'privateParty', ...stamps } } };
  await visit.go(id, 'file');

  const button = (name: string) => tabTo(page, ({ is, text }) => is === 'BUTTON' && text === name);
  await button(t('ui.file.open'));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({
    name: 'novertejums.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(theirs)),
  });
  await page.getByRole('dialog').waitFor();
  await button(t('ui.merge.choice'));
  await page.keyboard.press('Enter');
  await visit.heading('merge').waitFor();
  await page.getByRole('radio').first().waitFor();
  await tabTo(page, ({ is }) => is === 'radio');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: /^Datnē: / }).isChecked()).toBe(true);
  await button(t('ui.merge.merge'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: t('ui.changes.title') }).waitFor();
  expect((await visit.exported(id)).answers.q07).toMatchObject({ purpose: 'privateParty' });
});

test('the answer bar never hides the focus on the fullest questions, in a wide or a narrow window', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const file = fullFile('words');
  await visit.openAnyway(JSON.stringify(file));
  await page.getByRole('heading', { level: 1, name: file.service?.name ?? '' }).waitFor();
  for (const question of ['q04', 'q06', 'q16', 'q17']) {
    await visit.go(file.id, question);
    await unfoldAll(page);
    for (const [width, height] of [
      [1280, 900],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const { tried, hidden } = await hiddenFocus(page);
      expect({ question, width, hidden }).toEqual({ question, width, hidden: [] });
      expect(tried).toBeGreaterThan(20);
    }
  }
});

test('the bar hides no part of a note that the Tab key leads to', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.ownNeed'));
  await unfoldAll(page);
  const note = visit.field(t('questionnaire.common.note.label'));
  // Two thirds of the note are above the bar. The browser would leave it there without help.
  await note.evaluate((each) => {
    const bar = document.querySelector('.answer-bar')?.getBoundingClientRect().top ?? 0;
    const { top, height } = each.getBoundingClientRect();
    document
      .querySelector('main')
      ?.append(Object.assign(document.createElement('div'), { style: 'height: 100vh' }));
    scrollBy(0, top + (2 * height) / 3 - bar);
    each.closest('details')?.querySelector('summary')?.focus({ preventScroll: true });
  });
  await page.keyboard.press('Tab');
  expect(await note.evaluate((each) => each === document.activeElement)).toBe(true);
  await expect
    .poll(() =>
      note.evaluate(
        (each) =>
          each.getBoundingClientRect().bottom <=
          (document.querySelector('.answer-bar')?.getBoundingClientRect().top ?? 0),
      ),
    )
    .toBe(true);
});

test('the answer bar of a narrow window stays low when it has news, and hides no focus', async () => {
  const { page } = await visitQuestion(await newPage(), 'q02');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('radio').first().check({ force: true });
  await page.locator('.answer-bar__news button').first().waitFor();
  const { tried, hidden } = await hiddenFocus(page);
  expect(hidden).toEqual([]);
  expect(tried).toBeGreaterThan(20);
  expect((await page.locator('.answer-bar').boundingBox())?.height).toBeLessThanOrEqual(120);
  // A wide window shows all of the news.
  await page.setViewportSize({ width: 1280, height: 900 });
  const cut = await page
    .locator('.answer-bar__news')
    .evaluate((news) => news.scrollHeight - news.clientHeight);
  expect(cut).toBeLessThanOrEqual(0);
});

test('the check finds a hidden focus', async () => {
  const { page } = await visitQuestion(await newPage(), 'q17');
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.evaluate(() => document.documentElement.style.setProperty('scroll-padding-bottom', '0'));
  expect((await hiddenFocus(page)).hidden).not.toEqual([]);
});
