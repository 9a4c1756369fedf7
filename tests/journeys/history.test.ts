import { expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();

test('Ctrl+Z outside text fields takes back the last change, inside one it is the browser’s own', async () => {
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
