import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();

test('Ctrl+Z outside text fields takes back the last change; inside one it is the browser’s undo', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q07');
  const option = (name: 'mixed' | 'ownNeed') =>
    page.getByRole('radio', { name: t(`questionnaire.q07.fields.purpose.options.${name}`) });
  await option('ownNeed').check();
  await option('mixed').check();
  const institution = visit.field(t('questionnaire.q07.fields.institution.label'));
  await institution.pressSequentially('Dome');
  await page.keyboard.press('Control+z');
  await expect.poll(() => institution.inputValue()).not.toBe('Dome');
  expect(await option('mixed').isChecked()).toBe(true);

  await institution.fill('Dome');
  await option('mixed').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => institution.inputValue()).toBe('');
  await page.getByText(t('ui.history.undoneAt', { number: 7 })).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => option('ownNeed').isChecked()).toBe(true);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => institution.inputValue()).toBe('Dome');

  await page.getByRole('link', { name: t('ui.frame.places.file'), exact: true }).click();
  const undo = page.getByRole('button', { name: t('ui.history.undo'), exact: true });
  for (let n = 0; n < 3; n++) await undo.click();
  await page
    .getByText(t('ui.history.undoneAt', { number: 7 }))
    .first()
    .waitFor();
  await visit.saved();
  await page.reload();
  await page.goBack();
  await visit.heading('q07').waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('a version is kept with each file, and restoring it can be undone', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q01');
  const option = (name: 'automation' | 'eService') =>
    page.getByRole('radio', { name: t(`questionnaire.q01.fields.need.options.${name}`), exact: true });
  await option('automation').check();
  await visit.saved();
  const file = await visit.exported(id);
  await visit.go(id, 'q01');
  await option('eService').check();
  await visit.go(id, 'file');
  const kept = page.getByText(t('ui.history.reasons.export'));
  await kept.waitFor();
  await page.getByText(file.fingerprint?.slice(7, 11) ?? 'none').waitFor();
  await page.getByRole('link', { name: new RegExp(`^${t('ui.history.compare')}`) }).click();
  await page.getByRole('heading', { level: 1, name: t('ui.changes.title') }).waitFor();
  const changed = page.getByRole('row', { name: /^Kas ir vajadzīgs/ }).getByRole('cell');
  await page.getByText(t('ui.changes.apart')).waitFor();
  expect(await changed.allTextContents()).toHaveLength(2);
  await page.getByRole('link', { name: t('ui.changes.toFile') }).click();
  await page.getByRole('button', { name: new RegExp(`^${t('ui.history.restore')}.*\\d`) }).click();
  await page.getByText(t('ui.history.now')).waitFor();
  await page.getByText(t('ui.history.reasons.restore')).waitFor();
  await visit.go(id, 'q01');
  expect(await option('automation').isChecked()).toBe(true);
  await page.reload();
  await expect.poll(() => option('automation').isChecked()).toBe(true);

  // The undo history belongs to this window. After a reload, a restored version is undone from the list of versions.
  await visit.go(id, 'file');
  await page.getByRole('button', { name: new RegExp(`^${t('ui.history.restore')}.*\\d`) }).click();
  await page.getByRole('button', { name: t('ui.history.undo'), exact: true }).click();
  await visit.go(id, 'q01');
  expect(await option('automation').isChecked()).toBe(true);
});

test('the fingerprint on a paper finds its version, and shows what has changed since', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q01');
  await visit.choose(t('questionnaire.q01.fields.need.options.automation'));
  await visit.saved();
  const file = await visit.exported(id);
  await visit.go(id, 'q01');
  await visit.choose(t('questionnaire.q01.fields.need.options.eService'));
  await visit.go(id, 'file');
  const field = visit.field(t('ui.check.label'));
  const check = async (digits: string) => {
    await field.fill(digits);
    await page.getByRole('button', { name: t('ui.check.check'), exact: true }).click();
  };
  await check('3f9a');
  await page.getByText(t('ui.check.invalid')).waitFor();
  await check('0000 0000 0000');
  await page.getByText(t('ui.check.nowhere')).waitFor();
  await page.getByLabel(t('ui.check.file')).setInputFiles({
    name: 'cita.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByText(/Izdruka neatbilst datnei „cita.json”/).waitFor();
  await page.getByLabel(t('ui.check.file')).setInputFiles({
    name: 'visas.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(`${JSON.stringify(file)}\n`.repeat(2)),
  });
  await page.getByText(t('ui.check.fileNone', { name: 'visas.jsonl' })).waitFor();
  await check(file.fingerprint?.slice(7, 19).toUpperCase() ?? '');
  await page.getByText(/^Izdruka atbilst agrākai versijai/).waitFor();
  await page.getByRole('row', { name: /^Kas ir vajadzīgs/ }).waitFor();

  // Files can be compared without a paper: two files, or a file and the current assessment.
  await page.getByRole('link', { name: t('ui.history.compareAny') }).click();
  const add = (name: string, text: string) =>
    page
      .getByLabel(t('ui.changes.file'))
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  // The page opens with the newest version that differs.
  await page.getByRole('row', { name: /^Kas ir vajadzīgs/ }).waitFor();
  await add('agrāk.json', JSON.stringify(file));
  await page.getByRole('row', { name: /automatizācija Jauns e-pakalpojums$/ }).waitFor();
  const { fingerprint: _of, ...other } = file;
  await add('cits.json', JSON.stringify({ ...other, id: 'cits', answers: { q01: { need: 'cooperation' } } }));
  await page.getByText(t('ui.changes.fileOther', { name: 'cits.json', service: 'Paraugs' })).waitFor();
  await page
    .getByLabel(t('ui.changes.against'))
    .selectOption({ label: t('ui.changes.fileName', { name: 'agrāk.json' }) });
  await page.getByRole('row', { name: /iestādēm Procesu automatizācija$/ }).waitFor();
  await add('slikts.json', 'nav JSON');
  await page.getByRole('alert').getByText(t('errors.file.notJson')).waitFor();
  expect(await (await createVisit(page).exported(id)).answers.q01?.need).toBe('eService');
});

test('a version is kept with each decision and each printing, whichever key starts it', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q01');
  await visit.choose(t('questionnaire.q01.fields.need.options.notNeeded'));
  await visit.go(id, 'summary');
  await page.getByRole('radio', { name: t('assessment.decision.kinds.build'), exact: true }).check();
  await page.getByRole('button', { name: t('ui.decision.record') }).click();
  await page.getByRole('button', { name: t('ui.decision.edit') }).waitFor();
  await visit.go(id, 'file');
  await page.getByText(t('ui.history.reasons.decision')).waitFor();
  await page.getByText(t('ui.history.now')).waitFor();
  await visit.go(id, 'summary');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await visit.go(id, 'file');
  await page.getByText(t('ui.history.reasons.print')).waitFor();
});

test('undo in a text field goes in the same steps as in any other text field of the browser, not by letters', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q07');
  const choice = t('questionnaire.q07.fields.purpose.options.mixed');
  await page.getByRole('radio', { name: choice }).check();
  await visit.unfold(t('ui.question.noteAndEvidence'));
  await page.evaluate(() => {
    for (const tag of ['textarea', 'input']) {
      const plain = document.createElement(tag);
      plain.id = `plain-${tag}`;
      document.body.prepend(plain);
    }
  });
  /** The text in the field after each undo until it is empty, and after each redo until it is whole. */
  async function steps(field: Locator): Promise<string[]> {
    const text = 'viens divi trīs četri';
    await field.click();
    await field.pressSequentially(text);
    const seen = [text];
    for (const [key, end] of [
      ['Control+z', ''],
      ['Control+Shift+Z', text],
    ] as const) {
      while (seen.at(-1) !== end && seen.length < 2 * text.length) {
        await page.keyboard.press(key);
        seen.push(await field.inputValue());
      }
    }
    return seen;
  }
  const area = await steps(page.locator('#plain-textarea'));
  expect(area.length).toBeLessThan(8);
  expect(await steps(visit.field(t('questionnaire.common.note.label')))).toEqual(area);
  const line = await steps(page.locator('#plain-input'));
  expect(await steps(visit.field(t('questionnaire.q07.fields.institution.label')))).toEqual(line);
});
