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

/** The pages of one assessment, and what a person can do on all of them. `site` is the address of the built app. */
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
      // The button stands below the list and appears with it.
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
    /** Opens the first of the worked examples and waits until its list shows the result. */
    async example(): Promise<void> {
      await this.start();
      await page.locator('.examples button').first().click();
      await page.locator('.task__gain').first().waitFor();
    },
    /** Goes to a page of an assessment by its address: '' is the task list, 'q05' a question. */
    async go(id: string, place = ''): Promise<void> {
      await page.goto(`${site}#/a/${id}${place && `/${place}`}`);
      await this.heading(place).waitFor();
      // The answer comes after its heading.
      await page.locator('.answer-place').waitFor({ state: 'detached' });
    },
    /** The heading of a place; any heading on a page that takes its heading from the data. */
    heading(place: string): Locator {
      const key = isQuestionId(place) ? (`questionnaire.${place}.quick` as const) : HEADINGS[place];
      return page.getByRole('heading', { level: 1, ...(key && { name: t(key), exact: true }) });
    },
    /** Waits until the header says that everything is stored. */
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
    /** Gives a file with this text to the button "Open a file". */
    async openFile(text: string): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: t('ui.file.open'), exact: true }).click();
      const file = { name: 'novertejums.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await (await chooser).setFiles(file);
    },
    /** From the start page: opens a file that the program asks about first. */
    async openAnyway(text: string): Promise<void> {
      await this.start();
      await this.openFile(text);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: t('ui.file.openAnyway') }).click();
    },
    /** The file that the page "File" saves. */
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
