import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { exportFile } from '../../src/answers/file/exportFile.ts';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { shortFingerprint } from '../../src/screens/past/versionWords.ts';
import { startBrowser } from '../support/browser.ts';
import { exampleFile } from '../support/summary.ts';
import { unfoldAll } from '../support/tour.ts';
import { watchForTrouble } from '../support/trouble.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();
const AT = '2026-11-23T10:00:00Z';
const NAME = 'kopīgs.json';
const EXAMPLE = exampleFile('residence-declaration');
const TITLE = 'Dzīvesvietas deklarēšana';

/** The pickers choose a file in the origin's private file system. Everything else is the browser's own. */
async function withPickers(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const place = async (create: boolean) =>
      (await navigator.storage.getDirectory()).getFileHandle(name, { create });
    Object.assign(window, {
      showOpenFilePicker: async () => [await place(false)],
      showSaveFilePicker: () => place(true),
    });
  }, NAME);
}

/** Writes to the file as a colleague would, outside the program. */
const writeDisk = (page: Page, text: string) =>
  page.evaluate(
    async ([name, content]) => {
      const folder = await navigator.storage.getDirectory();
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
    },
    [NAME, text] as const,
  );
const readDisk = (page: Page) =>
  page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, NAME);
const onDisk = async (page: Page) => JSON.parse(await readDisk(page)) as Assessment;

/** Opens an assessment from a file with Ctrl+O and goes to the page of a question. */
async function openedFromFile() {
  const page = await newPage();
  const trouble = await watchForTrouble(page, inject('site'));
  await withPickers(page);
  const visit = createVisit(page);
  const { t } = visit;
  await visit.start();
  await writeDisk(page, exportFile(EXAMPLE, AT));
  await page.keyboard.press('Control+o');
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await visit.go(EXAMPLE.id, 'q07');
  await unfoldAll(page);
  const note = visit.field(t('questionnaire.common.note.label'));
  const type = async (text: string) => {
    await note.fill(text);
    await page.keyboard.press('Control+s');
  };
  const saved = page.getByRole('status').getByText(t('ui.desk.saved', { name: NAME }));
  const dialog = page.getByRole('dialog', { name: t('ui.desk.changedTitle') });
  const press = (key: Parameters<typeof t>[0]) =>
    dialog.getByRole('button', { name: t(key), exact: true }).click();
  return { page, visit, t, type, saved, dialog, press, trouble, id: EXAMPLE.id };
}

test('a file is opened with Ctrl+O and saved back with Ctrl+S, also after a reload', async () => {
  const { page, visit, t, type, saved, id, trouble } = await openedFromFile();
  await type('No pārlūka');
  await saved.waitFor();
  expect((await onDisk(page)).answers.q07?.note).toBe('No pārlūka');
  expect(await onDisk(page)).toMatchObject({ id, service: EXAMPLE.service });

  await page.reload();
  await visit.heading('q07').waitFor();
  await unfoldAll(page);
  await type('Pēc pārlādes');
  await saved.waitFor();
  expect((await onDisk(page)).answers.q07?.note).toBe('Pēc pārlādes');

  await visit.go(id, 'file');
  await page.getByText(t('ui.desk.linked', { name: NAME })).waitFor();
  await page.getByRole('button', { name: t('ui.desk.unlink') }).click();
  await page.getByText(t('ui.desk.linked', { name: NAME })).waitFor({ state: 'detached' });
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({ id });
  expect({ violations: trouble.violations, foreign: trouble.foreign }).toEqual({
    violations: [],
    foreign: [],
  });
});

test('a file that was changed in the meantime is not overwritten without asking', async () => {
  const { page, visit, t, type, saved, dialog, press, id } = await openedFromFile();
  const theirs = { ...EXAMPLE, service: { ...EXAMPLE.service, unit: 'Kolēģa nodaļa' } };
  await writeDisk(page, exportFile(theirs, AT));
  await type('Mans');
  await dialog.waitFor();
  await press('ui.common.cancel');
  expect((await onDisk(page)).service?.unit).toBe('Kolēģa nodaļa');

  // First choice: save mine beside it.
  await page.keyboard.press('Control+s');
  const download = page.waitForEvent('download');
  await press('ui.desk.copy');
  const copy = JSON.parse(await readFile(await (await download).path(), 'utf8')) as Assessment;
  expect(copy.answers.q07?.note).toBe('Mans');
  expect((await onDisk(page)).service?.unit).toBe('Kolēģa nodaļa');

  // Second choice: open theirs beside mine.
  await page.keyboard.press('Control+s');
  await press('ui.desk.openOther');
  await expect.poll(() => page.url()).not.toContain(id);
  await visit.unfold(t('ui.service.title'));
  expect(await visit.field(t('ui.service.unit')).inputValue()).toBe('Kolēģa nodaļa');

  // Third choice: mine replaces theirs, and then there is nothing left to ask.
  await visit.go(id, 'q07');
  await page.keyboard.press('Control+s');
  await press('ui.desk.overwrite');
  await saved.waitFor();
  expect(await onDisk(page)).toMatchObject({ answers: { q07: { note: 'Mans' } } });
  expect((await onDisk(page)).service?.unit).toBe(EXAMPLE.service?.unit);
  await type('Vēl mans');
  await expect.poll(async () => (await onDisk(page)).answers.q07?.note).toBe('Vēl mans');
  // The overwritten file is kept as a version.
  await visit.go(id, 'file');
  await page.getByText(shortFingerprint(fingerprintOf(theirs))).waitFor();
});

test('both copies can be merged from the warning, and the result is saved without another warning', async () => {
  const { page, t, type, saved, dialog, press, id } = await openedFromFile();
  // The colleague's copy is written as the program would write it after opening the same file.
  const theirs = { ...EXAMPLE, service: { ...EXAMPLE.service, unit: 'Kolēģa nodaļa' } };
  await writeDisk(page, exportFile({ ...theirs, basedOn: fingerprintOf(EXAMPLE) }, AT));
  await type('Mans');
  await dialog.waitFor();
  await press('ui.merge.choice');
  await expect.poll(() => page.url()).toContain(`${id}/merge`);
  const heading = (key: Parameters<typeof t>[0]) => page.getByRole('heading', { level: 1, name: t(key) });
  await heading('ui.merge.title').waitFor();
  await page.getByRole('button', { name: t('ui.merge.merge'), exact: true }).click();
  await heading('ui.changes.title').waitFor();
  await page.keyboard.press('Control+s');
  await saved.waitFor();
  expect(await onDisk(page)).toMatchObject({
    service: { unit: 'Kolēģa nodaļa' },
    answers: { q07: { note: 'Mans' } },
  });
});

test('a missing file is reported, and the answers stay', async () => {
  const { page, visit, t, type } = await openedFromFile();
  await page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), NAME);
  await type('Bez datnes');
  const failed = page.getByText(t('ui.desk.failed', { name: NAME }));
  await failed.waitFor();
  await visit.saved();
  await page.getByRole('button', { name: t('ui.common.close') }).click();
  await failed.waitFor({ state: 'detached' });
});

test('a new work file is chosen on the page of the file', async () => {
  const page = await newPage();
  await withPickers(page);
  const visit = createVisit(page);
  const id = await visit.begin();
  await visit.go(id, 'file');
  await page.getByRole('button', { name: visit.t('ui.desk.saveAs') }).click();
  await page.getByText(visit.t('ui.desk.linked', { name: NAME })).waitFor();
  expect(await onDisk(page)).toMatchObject({ id, service: { name: 'Paraugs' } });
});

test('if the browser cannot save back, Ctrl+O chooses a file to read and Ctrl+S downloads', async () => {
  const page = await newPage();
  // As in browsers without the File System Access API.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) {
      Object.defineProperty(window, name, { value: undefined, configurable: true });
    }
  });
  const visit = createVisit(page);
  await visit.start();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  const text = exportFile(EXAMPLE, AT);
  await (await chooser).setFiles({ name: NAME, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({ id: EXAMPLE.id });
  await visit.go(EXAMPLE.id, 'file');
  await page.getByText(visit.t('ui.desk.unsupported')).waitFor();
});
