import { expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();

test('the focus moves to an added row, and to the heading when a row is removed; undo brings all of the row back', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q04');
  const key = 'questionnaire.q04.fields.scenarios';
  const row = t(`${key}.row`);
  const card = (number: number) => page.getByRole('group', { name: `${number}. ${row}`, exact: true });
  const cell = (number: number, name: 'name' | 'share') =>
    card(number).getByRole('textbox', { name: t(`${key}.fields.${name}.label`), exact: true });
  const focused = (target: ReturnType<typeof cell>) =>
    expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true);
  const add = page.getByRole('button', { name: t(`${key}.add`) });

  await visit.unfold(t('ui.question.more.q04'));
  for (const [index, name] of ['Pirmais', 'Otrais', 'Trešais'].entries()) {
    await add.click();
    await focused(cell(index + 1, 'name'));
    await page.keyboard.type(name);
  }
  await cell(2, 'share').pressSequentially('daudz');

  await card(2)
    .getByRole('button', { name: `${t('ui.question.rows.remove')}: 2. ${row}` })
    .click();
  await page.getByText(t('ui.question.rows.removed', { name: `2. ${row}` })).waitFor();
  await focused(page.getByRole('heading', { name: t(`${key}.label`), exact: true }));
  expect(await card(3).count()).toBe(0);
  expect(await cell(2, 'name').inputValue()).toBe('Trešais');

  await page.getByRole('button', { name: t('ui.question.rows.undo') }).click();
  await focused(cell(2, 'name'));
  expect(await cell(2, 'name').inputValue()).toBe('Otrais');
  expect(await cell(2, 'share').inputValue()).toBe('daudz');
  const file = await visit.exported(id);
  expect(file.answers.q04?.scenarios?.map(({ name }) => name)).toEqual(['Pirmais', 'Otrais', 'Trešais']);
  expect(file.drafts).toEqual({ '/answers/q04/scenarios/1/share': 'daudz' });
});

test('typing in the middle of a number works', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q03');
  await visit.unfold(t('ui.question.more.q03'));
  const cost = visit.field(t('questionnaire.q03.fields.inPersonCost.label'));
  await cost.pressSequentially('12,5');
  expect(await cost.inputValue()).toBe('12,5');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('0 0');
  expect(await cost.inputValue()).toBe('10 02,5');
  const caret = () => cost.evaluate((input: HTMLInputElement) => input.selectionStart);
  expect(await caret()).toBe(4);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  expect([await cost.inputValue(), await caret()]).toEqual(['102,5', 2]);
});

test('a group of recipients is removed with its last number, however the page is left', async () => {
  const { page, visit, id, t } = await visitQuestion(await newPage(), 'q05');
  const groups = 'questionnaire.q05.fields.groups.fields';
  const cell = (group: 'youth' | 'pensioners') =>
    visit.field(t(`${groups}.group.options.${group}`).concat(' ', t(`${groups}.casesPerMonth.label`)));
  await visit.unfold(t('ui.question.more.q05'));
  await cell('youth').pressSequentially('120');
  await cell('pensioners').pressSequentially('40');
  for (let digits = 2; digits > 0; digits--) await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await visit.heading('q06').waitFor();
  const file = await visit.exported(id);
  expect(file.answers.q05?.groups).toEqual([{ group: 'youth', casesPerMonth: 120 }]);

  await visit.go(id, 'q05');
  await cell('youth').fill('');
  await cell('youth').pressSequentially('75');
  expect(await cell('youth').inputValue()).toBe('75');
  expect((await visit.exported(id)).answers.q05?.groups).toEqual([{ group: 'youth', casesPerMonth: 75 }]);
});
