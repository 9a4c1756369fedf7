import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { exportFile, exportLine } from '../../src/answers/file/exportFile.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { QUESTION_IDS } from '../../src/questionnaire/questionnaire.ts';
import { EXAMPLES } from '../support/answers.ts';
import { startBrowser } from '../support/browser.ts';
import { exampleFile, TRANSLATE } from '../support/summary.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();
const t = TRANSLATE.lv;
const collator = new Intl.Collator('lv');
const AT = '2026-11-23T10:00:00Z';
/** At most this many DOM nodes for one assessment in the list. There were 13 to 22 when this was written. */
const MOST_NODES = 30;

const examples = EXAMPLES.map((name) => exampleFile(name));
const copies = (count: number): Assessment[] =>
  Array.from({ length: count }, (_, index) => {
    const example = examples[index % examples.length] as Assessment;
    const service = {
      ...example.service,
      name: `Pakalpojums ${index + 1}`,
      institution: `Iestāde ${index % 7}`,
    };
    const updatedAt = new Date(Date.UTC(2026, 10, 1) - index * 3_700_000).toISOString();
    return { ...example, id: `copy-${index}`, service, updatedAt };
  });

/** Gives files to the page as the file chooser does. */
async function choose(page: Page, files: { name: string; text: string }[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );
}

const rows = (page: Page) => page.locator('.assessments > li');
const names = (page: Page) => page.locator('.assessments__name').allTextContents();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('assessments can be searched, sorted, renamed, copied, deleted and put back', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await visit.start();
  await choose(
    page,
    examples.map((each, index) => ({ name: `${index}.json`, text: exportFile(each, AT) })),
  );
  await page.getByText(t('ui.many.opened', { count: 4 })).waitFor();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('ui.common.close') })
    .click();
  await expect.poll(() => rows(page).count()).toBe(4);
  await page.getByText(t('ui.list.computing')).first().waitFor({ state: 'detached' });
  expect(await page.locator('.assessments__state').allTextContents()).toContain(
    t('ui.start.state', {
      word: t('assessment.recommendation.names.build'),
      done: QUESTION_IDS.length,
      total: QUESTION_IDS.length,
    }),
  );

  await page.getByLabel(t('ui.list.search')).fill('DZIVESVIETAS');
  await expect.poll(() => names(page)).toEqual(['Dzīvesvietas deklarēšana']);
  await page.getByText(t('ui.list.shown', { count: 1, total: 4 })).waitFor();
  await page.getByLabel(t('ui.list.search')).fill('nav tāda');
  await page.getByText(t('ui.list.none')).waitFor();
  await page.getByLabel(t('ui.list.search')).fill('');
  await page.getByLabel(t('ui.list.sort')).selectOption('name');
  const inOrder = examples.map(({ service }) => service?.name ?? '').sort(collator.compare);
  await expect.poll(() => names(page)).toEqual(inOrder);

  const rename = button(page, `${t('ui.list.rename')}: Dzīvesvietas deklarēšana`);
  await rename.click();
  await page.keyboard.press('Escape');
  await rename.and(page.locator(':focus')).waitFor();
  await rename.click();
  await page.getByLabel(t('ui.list.newName')).fill('Āboli');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => names(page))
    .toEqual(inOrder.map((name) => (name.startsWith('Dzīv') ? 'Āboli' : name)).sort(collator.compare));
  await button(page, `${t('ui.list.duplicate')}: Āboli`).click();
  const copy = t('ui.list.copyName', { name: 'Āboli' });
  await page.getByText(t('ui.list.copied', { name: copy })).waitFor();
  await expect.poll(() => rows(page).count()).toBe(5);

  await button(page, `${t('ui.start.remove')}: Āboli`).click();
  await expect.poll(() => names(page)).not.toContain('Āboli');
  await button(page, t('ui.start.putBack')).click();
  await expect.poll(() => names(page)).toContain('Āboli');
  // The copy is an assessment of its own, with all the answers.
  await page.getByRole('link', { name: copy, exact: true }).click();
  await page.getByText(t('assessment.states.answered'), { exact: true }).first().waitFor();
  await page.context().close();
});

test('all assessments are saved in one file and opened from it; existing ones are asked about once, and broken ones are named', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await visit.start();
  const lines = copies(12).map((each) => exportLine(each, AT));
  await choose(page, [{ name: 'visi.jsonl', text: `${lines.join('')}nav JSON\n` }]);
  await page.getByText(t('ui.many.opened', { count: 12 })).waitFor();
  await page.getByText(t('ui.many.line', { file: 'visi.jsonl', line: 13 })).waitFor();
  expect(await page.getByRole('dialog').textContent()).toContain(t('errors.file.notJson'));
  await page.keyboard.press('Escape');
  await expect.poll(() => rows(page).count()).toBe(12);

  const download = page.waitForEvent('download');
  await button(page, t('ui.list.saveAll')).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect((await download).suggestedFilename()).toMatch(/\.jsonl$/);
  const saved = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Assessment);
  const byId = new Map(saved.map((each) => [each.id, each]));
  for (const each of copies(12))
    expect(byId.get(each.id)).toMatchObject({ service: each.service, answers: each.answers });

  // The program does not ask about a file it already has unchanged, so the description differs each time.
  const more = (description: string) =>
    copies(14)
      .map((each) => exportLine({ ...each, service: { ...each.service, description } }, AT))
      .join('');
  for (const [choice, expected] of [
    ['ui.many.skip', 14],
    ['ui.many.replace', 14],
    ['ui.file.keepBoth', 28],
  ] as const) {
    await choose(page, [{ name: 'vēl.jsonl', text: more(choice) }]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t(choice), exact: true })
      .click();
    await page.getByText(/^Atvērt[si] \d+ novērtējum/).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => rows(page).count()).toBe(expected);
  }
  await page.context().close();
});

test('a thousand assessments are listed from stored digests, without computing or writing', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  await visit.start();
  await choose(page, [
    {
      name: 'visi.jsonl',
      text: copies(1000)
        .map((each) => exportLine(each, AT))
        .join(''),
    },
  ]);
  await page.getByRole('dialog').waitFor();
  // The dialog must not close half-way, even when the browser would close it without asking the page.
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
  }
  await page.getByText(t('ui.many.opened', { count: 1000 })).waitFor({ timeout: 100_000 });
  await page.keyboard.press('Escape');
  await expect.poll(() => rows(page).count()).toBe(1000);
  const computed = () => page.getByText(t('ui.list.computing'), { exact: true }).count();
  await expect.poll(computed, { timeout: 60_000 }).toBe(0);

  await page.getByRole('link', { name: 'Pakalpojums 7', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Pakalpojums 7' }).waitFor();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { writes: 0 });
    IDBObjectStore.prototype.put = function (...args) {
      (window as unknown as { writes: number }).writes++;
      return put.apply(this, args);
    };
  });
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect.poll(() => rows(page).count()).toBe(1000);
  expect(await computed()).toBe(0);
  await expect.poll(() => page.locator('.assessments > li .assessments__state').count()).toBe(1000);
  expect(await page.evaluate(() => (window as unknown as { writes: number }).writes)).toBe(0);
  expect((await page.locator('.assessments *').count()) / 1000).toBeLessThanOrEqual(MOST_NODES);
  await page.context().close();
});
