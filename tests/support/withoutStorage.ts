import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type createVisit, visitQuestion } from './visit.ts';

type Visit = ReturnType<typeof createVisit>;

/** A text field in the question that these tests type into. */
export const institution = (visit: Visit) =>
  visit.field(visit.t('questionnaire.q07.fields.institution.label'));
/** The header's message when nothing can be stored. */
export const trouble = (page: Page, visit: Visit) =>
  page.getByRole('alert').getByText(visit.t('ui.frame.saving.failed'));

/** Begins an assessment and opens the field for the other institution. */
export async function begin(page: Page) {
  const { visit, t, id } = await visitQuestion(page, 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.mixed'));
  await institution(visit).pressSequentially('Pirms');
  return { page, visit, t, id };
}

/**
 * Checks that all places of an assessment still work, that the file page says why nothing is stored, and that the file
 * has everything.
 */
export async function goesOn(
  page: Page,
  visit: Visit,
  id: string,
  reason: 'blocked' | 'full',
  expected: string,
) {
  await trouble(page, visit).waitFor();
  for (const place of ['Rezultāts', 'Kopsavilkums', 'Jautājumi', 'Datnes un versijas']) {
    await page.getByRole('link', { name: place, exact: true }).click();
    await trouble(page, visit).waitFor();
  }
  await page.getByText(visit.t(`errors.save.${reason}`)).waitFor();
  const file = await visit.exported(id);
  expect(file.answers.q07).toMatchObject({ purpose: 'mixed', institution: expected });
}
