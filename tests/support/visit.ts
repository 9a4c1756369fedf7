import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../../locales/languages.ts';
import { LANGUAGES } from '../../locales/languages.ts';
import type { Key } from '../../locales/words.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { isQuestionId, type QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { TRANSLATE } from './summary.ts';

const HEADINGS: Readonly<Record<string, Key>> = {
  start: 'ui.start.title',
  review: 'ui.review.title',
  file: 'ui.file.title',
  merge: 'ui.merge.title',
  nowhere: 'ui.frame.notFound',
};

/** The pages of one assessment, and what a person does on all of them. `site`: address of the built app. */
export function createVisit(page: Page, language: Language = 'lv', site = inject('site')) {
  const t = TRANSLATE[language];
  return {
    t,
    async start(): Promise<void> {
      await page.goto(site);
      const other = page.getByRole('button', { name: LANGUAGES[language].name, exact: true });
      await page.getByRole('heading', { level: 1 }).waitFor();
      if ((await other.count()) > 0) await other.click();
      await page.getByRole('heading', { level: 1, name: t('ui.start.title') }).waitFor();
      // It stands below the list, and is shown when the list is.
      await page.getByRole('button', { name: t('ui.file.open'), exact: true }).waitFor();
    },
    /** Begins an assessment and resolves to its id. */
    async begin(name = 'Paraugs'): Promise<string> {
      await this.start();
      await page.getByLabel(t('ui.service.name'), { exact: true }).fill(name);
      await page.getByRole('button', { name: t('ui.start.begin') }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      return new URL(page.url()).hash.split('/')[2] ?? '';
    },
    /** Opens the first of the worked examples, and waits until its list has the result. */
    async example(): Promise<void> {
      await this.start();
      await page.locator('.examples button').first().click();
      await page.locator('.task__gain').first().waitFor();
    },
    /** Goes to a page of an assessment by its address: '' is the task list, 'q05' a question. */
    async go(id: string, place = ''): Promise<void> {
      await page.goto(`${site}#/a/${id}${place && `/${place}`}`);
      await this.heading(place).waitFor();
      // An answer that is given already comes after its heading.
      await page.locator('.answer-place').waitFor({ state: 'detached' });
    },
    /** The heading of a page, by its place; any heading where the page names itself. */
    heading(place: string): Locator {
      const key = isQuestionId(place) ? (`questionnaire.${place}.quick` as const) : HEADINGS[place];
      return page.getByRole('heading', { level: 1, ...(key && { name: t(key), exact: true }) });
    },
    /** Waits until all that was typed is stored, as the header says it. */
    saved: (): Promise<void> =>
      page
        .getByText(t('ui.frame.saving.saved', { at: '2026-01-01T00:00:00Z' }).replace(/\d.*$/, ''))
        .waitFor(),
    async unfold(summary: string): Promise<void> {
      await page.locator('summary').filter({ hasText: summary }).click();
    },
    field: (label: string): Locator => page.getByRole('textbox', { name: label, exact: true }),
    /** The message at a field. */
    message: (text: string): Locator => page.locator('.govuk-error-message').filter({ hasText: text }),
    choose: (label: string): Promise<void> => page.getByText(label, { exact: true }).click(),
    next: (): Promise<void> =>
      page.getByRole('button', { name: t('ui.common.continue'), exact: true }).click(),
    /** Chooses a file with this text, as the button "Open a file" asks for one. */
    async openFile(text: string): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: t('ui.file.open'), exact: true }).click();
      const file = { name: 'novertejums.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await (await chooser).setFiles(file);
    },
    /** From the start page: opens a file of which the program asks whether it is to be opened at all. */
    async openAnyway(text: string): Promise<void> {
      await this.start();
      await this.openFile(text);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: t('ui.file.openAnyway') }).click();
    },
    /** What is saved as a file from the page "File". */
    async exported(id: string): Promise<Assessment> {
      await this.go(id, 'file');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: t('ui.file.save'), exact: true }).click();
      return JSON.parse(await readFile(await (await download).path(), 'utf8'));
    },
  };
}

/** Begins an assessment and goes to the page of one question. */
export async function visitQuestion(page: Page, question: QuestionId) {
  const visit = createVisit(page);
  const id = await visit.begin();
  await visit.go(id, question);
  return { page, id, visit, t: visit.t };
}
