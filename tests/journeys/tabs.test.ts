import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();

test('two tabs on one assessment see each other and lose nothing', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q07');
  const second = await page.context().newPage();
  const other = createVisit(second);
  await other.go(id, 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.mixed'));
  await other.field(t('questionnaire.q07.fields.institution.label')).waitFor();

  // Notes are folded, while the fields to fill in are open.
  for (const each of [visit, other]) await each.unfold(t('ui.question.noteAndEvidence'));
  const institution = 'Valsts ieņēmumu dienests un pašvaldība';
  const note = 'Kopā ar kolēģiem pārrunāts divas reizes';
  await Promise.all([
    visit.field(t('questionnaire.q07.fields.institution.label')).pressSequentially(institution),
    other.field(t('questionnaire.common.note.label')).pressSequentially(note),
  ]);
  await expect.poll(() => visit.field(t('questionnaire.common.note.label')).inputValue()).toBe(note);
  await expect
    .poll(() => other.field(t('questionnaire.q07.fields.institution.label')).inputValue())
    .toBe(institution);
  await Promise.all([visit.saved(), other.saved()]);
  const file = await visit.exported(id);
  expect(file.answers.q07).toMatchObject({ purpose: 'mixed', institution, note });
});

test('a removed assessment can be put back, even the only one', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q01');
  await visit.choose(t('questionnaire.q01.fields.need.options.automation'));
  await visit.saved();
  await visit.start();
  await page.getByRole('button', { name: /^Dzēst.*Paraugs$/ }).click();
  await page.getByText(t('ui.start.removed', { name: 'Paraugs' })).waitFor();
  expect(await page.getByRole('link', { name: 'Paraugs', exact: true }).count()).toBe(0);
  // The offer remains after another page was open.
  await page.getByRole('link', { name: t('ui.start.blank') }).click();
  await page.goBack();
  await page.getByRole('button', { name: t('ui.start.putBack') }).click();
  await page.getByRole('link', { name: 'Paraugs', exact: true }).click();
  await page.getByText(t('assessment.states.inProgress'), { exact: true }).waitFor();
});

test('several removed assessments come back one by one, also after another page', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const { t } = visit;
  const names = ['Pirmais', 'Otrais', 'Trešais'];
  for (const name of names) await visit.begin(name);
  await visit.start();
  for (const name of names.slice(0, 2)) {
    await page.getByRole('button', { name: `${t('ui.start.remove')}: ${name}` }).click();
    await page.getByText(t('ui.start.removed', { name })).waitFor();
  }
  await page.getByRole('link', { name: 'Trešais', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Trešais' }).waitFor();
  // Ctrl+Z on another page must not undo anything in the open assessment.
  await page.goBack();
  await page.keyboard.press('Control+z');
  for (const name of ['Otrais', 'Pirmais']) {
    await page.getByText(t('ui.start.removed', { name })).waitFor();
    await page.getByRole('button', { name: t('ui.start.putBack') }).click();
    await page.getByRole('link', { name, exact: true }).waitFor();
  }
  await page.getByText(t('ui.start.putBack')).waitFor({ state: 'detached' });

  // A new name also appears where the assessment is open, and in its file.
  await page.getByRole('button', { name: `${t('ui.list.rename')}: Trešais` }).click();
  await page.getByLabel(t('ui.list.newName')).fill('Ceturtais');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Ceturtais', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Ceturtais' }).waitFor();
});

test('a version that one tab keeps is in the list of the other', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q01');
  await visit.choose(t('questionnaire.q01.fields.need.options.automation'));
  await visit.saved();
  const second = await page.context().newPage();
  await createVisit(second).go(id, 'file');
  await second.getByText(t('ui.history.none')).waitFor();
  await visit.exported(id);
  await second.getByText(t('ui.history.reasons.export')).waitFor();
});

test('if another tab removes the open assessment, the page says so and can save its file or put it back', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.mixed'));
  await visit.exported(id);
  await visit.go(id, 'q07');
  const second = await page.context().newPage();
  const remove = second.getByRole('button', { name: /^Dzēst.*Paraugs$/ });
  const putBack = (where: typeof page) => where.getByRole('button', { name: t('ui.start.putBack') });
  const isRemoved = () => page.getByRole('heading', { level: 1, name: t('ui.removed.title') }).waitFor();
  await createVisit(second).start();
  await remove.click();
  await isRemoved();
  expect(await visit.heading('q07').count()).toBe(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('ui.file.save') }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('"mixed"');
  // It is put back first where it was removed, then where it was open. Both tabs show it again each time.
  await putBack(second).click();
  await visit.heading('q07').waitFor();
  await remove.click();
  await isRemoved();
  await putBack(page).click();
  await visit.heading('q07').waitFor();
  await second.getByText(t('ui.start.putBack')).waitFor({ state: 'detached' });
  await visit.go(id, 'file');
  await page.getByText(t('ui.history.reasons.export')).waitFor();
});
