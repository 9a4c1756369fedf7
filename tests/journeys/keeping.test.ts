import { expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();

test('half a word survives a reload', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q01');
  await visit.unfold(t('ui.question.more.q01'));
  const justification = visit.field(t('questionnaire.q01.fields.justification.label'));
  await justification.pressSequentially('Klātienē apkalpo vairāk nekā sešdesmit tūkst');
  await visit.saved();
  await page.reload();
  await justification.waitFor();
  expect(await justification.inputValue()).toBe('Klātienē apkalpo vairāk nekā sešdesmit tūkst');
});

test('the details of the service are stored as they are typed', async () => {
  const { page, visit, id, t } = await visitQuestion(await newPage(), 'q01');
  await visit.go(id);
  await visit.unfold(t('ui.service.title'));
  await visit.field(t('ui.service.unit')).pressSequentially('Klientu apkal');
  await visit.saved();
  await page.reload();
  await visit.unfold(t('ui.service.title'));
  expect(await visit.field(t('ui.service.unit')).inputValue()).toBe('Klientu apkal');
});

test('text that is not a number stays in its field with an error, and blocks nothing', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q03');
  const cost = visit.field(t('questionnaire.q03.fields.buildCost.label'));
  const message = visit.message(t('errors.field.ambiguousNumber'));
  const leftBehind = page.getByText(t('ui.question.leftBehind', { number: 3 }));
  await visit.unfold(t('ui.question.more.q03'));
  await cost.pressSequentially('12,5,3');
  expect(await message.count()).toBe(0);
  await visit.next();
  await visit.heading('q04').waitFor();
  await leftBehind.waitFor();

  await page.getByRole('link', { name: t('ui.question.mend', { number: 3 }) }).click();
  await message.waitFor();
  expect(await cost.inputValue()).toBe('12,5,3');
  expect(await cost.getAttribute('aria-invalid')).toBe('true');
  await visit.saved();
  await page.reload();
  await message.waitFor();
  expect(await cost.inputValue()).toBe('12,5,3');

  await cost.press('End');
  await cost.press('Backspace');
  await cost.press('Backspace');
  await message.waitFor({ state: 'detached' });
  await visit.next();
  await visit.heading('q04').waitFor();
  expect(await leftBehind.count()).toBe(0);
});

test('the error appears on leaving the field, not during typing', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q10');
  await visit.unfold(t('ui.question.more.q10'));
  await visit.field(t('questionnaire.q10.fields.acceptableYears.label')).pressSequentially('kādi 4');
  const message = visit.message(t('errors.field.notNumber'));
  expect(await message.count()).toBe(0);
  await page.keyboard.press('Tab');
  await message.waitFor();
});

test('"we do not know yet" keeps the answers beside it, and another choice brings them back', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q08');
  await visit.choose(t('questionnaire.q08.fields.research.options.done'));
  await visit.choose(t('questionnaire.q08.fields.result.options.mixed'));
  const done = page.getByRole('radio', { name: t('questionnaire.q08.fields.research.options.done') });
  const mixed = page.getByRole('radio', { name: t('questionnaire.q08.fields.result.options.mixed') });
  await visit.choose(t('questionnaire.common.dontKnow.label'));
  await mixed.waitFor({ state: 'detached' });
  expect(await done.isChecked()).toBe(false);
  // The page now asks who will find out, and by when.
  await visit.field(t('questionnaire.common.responsible.label')).waitFor();
  await visit.saved();
  await page.reload();
  await done.waitFor();
  const unknown = page.getByRole('radio', { name: t('questionnaire.common.dontKnow.label') });
  expect(await unknown.isChecked()).toBe(true);
  await visit.choose(t('questionnaire.q08.fields.research.options.done'));
  expect([await done.isChecked(), await mixed.isChecked()]).toEqual([true, true]);
});

test('a hidden field keeps its value', async () => {
  const { visit, t } = await visitQuestion(await newPage(), 'q01');
  const reference = visit.field(t('questionnaire.q01.fields.mandateReference.label'));
  expect(await reference.count()).toBe(0);
  await visit.choose(t('questionnaire.q01.fields.legalMandate.options.yes'));
  await reference.pressSequentially('Paraugu likuma 3. pants');
  await visit.choose(t('questionnaire.q01.fields.legalMandate.options.no'));
  await reference.waitFor({ state: 'detached' });
  await visit.choose(t('questionnaire.q01.fields.legalMandate.options.yes'));
  expect(await reference.inputValue()).toBe('Paraugu likuma 3. pants');
});

test('the browser goes back and forward through the pages', async () => {
  const { page, visit } = await visitQuestion(await newPage(), 'q01');
  await visit.next();
  await visit.heading('q02').waitFor();
  await page.goBack();
  await visit.heading('q01').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Paraugs' }).waitFor();
  await page.goForward();
  await visit.heading('q01').waitFor();
});

test('switching the language keeps all entries, and the language is remembered', async () => {
  const { page, visit, t } = await visitQuestion(await newPage(), 'q03');
  const english = createVisit(page, 'en').t;
  const field = (translate: typeof t, name: 'buildCost' | 'inPersonCost') =>
    visit.field(translate(`questionnaire.q03.fields.${name}.label`));
  await visit.unfold(t('ui.question.more.q03'));
  await field(t, 'buildCost').pressSequentially('apmēram simts');
  await field(t, 'inPersonCost').pressSequentially('12,5');
  await visit.choose(t('questionnaire.q03.fields.presentChannel.options.yes'));
  await visit.saved();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await field(english, 'buildCost').waitFor();
  expect(await field(english, 'buildCost').inputValue()).toBe('apmēram simts');
  await visit.message(english('errors.field.notNumber')).waitFor();
  await page.reload();
  await field(english, 'buildCost').waitFor();
  expect(await field(english, 'buildCost').inputValue()).toBe('apmēram simts');
  expect(await field(english, 'inPersonCost').inputValue()).toBe('12.50');
  const yes = page.getByRole('radio', {
    name: english('questionnaire.q03.fields.presentChannel.options.yes'),
  });
  expect(await yes.isChecked()).toBe(true);
});

test('answers bear the name typed in this browser, also in an example', async () => {
  const { page, visit, id, t } = await visitQuestion(await newPage(), 'q01');
  // The answer bears no name before one is typed, because whoever opens an example is not its author.
  await visit.start();
  await page.getByRole('button', { name: t('ui.start.examples.dog.name'), exact: true }).click();
  await page.getByRole('link', { name: t('questionnaire.q01.short'), exact: true }).click();
  await visit.choose(t('questionnaire.q01.fields.need.options.automation'));
  const nameless = await visit.exported(new URL(page.url()).hash.split('/')[2] ?? '');
  expect(nameless.answers.q01?.answeredBy).toBeUndefined();

  await visit.go(id);
  await visit.unfold(t('ui.service.title'));
  await visit.field(t('ui.service.author')).pressSequentially('Anna Kalniņa');
  await visit.saved();
  await visit.start();
  await page.getByRole('button', { name: t('ui.start.examples.dog.name'), exact: true }).click();
  await page.getByRole('link', { name: t('questionnaire.q01.short'), exact: true }).click();
  await visit.choose(t('questionnaire.q01.fields.need.options.automation'));
  const file = await visit.exported(new URL(page.url()).hash.split('/')[2] ?? '');
  expect(file.answers.q01?.answeredBy).toBe('Anna Kalniņa');
  expect(file.answers.q02?.answeredBy).toBe('Pēteris Paraugs');
});
