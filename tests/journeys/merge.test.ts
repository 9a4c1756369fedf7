import { expect, test } from 'vitest';
import type { Assessment } from '../../src/answers/types.ts';
import { startBrowser } from '../support/browser.ts';
import { visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();
const LATER = '2026-11-25T08:30:00Z';

test('a colleague’s copy is merged: what only one changed is taken, the rest is chosen, and both copies stay', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q07');
  const purpose = (name: 'ownNeed' | 'obligation' | 'privateParty') =>
    t(`questionnaire.q07.fields.purpose.options.${name}`);
  await visit.choose(purpose('ownNeed'));
  await visit.saved();
  const sent = await visit.exported(id);
  await visit.go(id, 'q07');
  await visit.choose(purpose('obligation'));

  const theirs: Assessment = {
    ...sent,
    basedOn: sent.fingerprint ?? '',
    answers: {
      q07: { purpose: 'privateParty', answeredBy: 'Ilze', updatedAt: LATER },
      q12: { level: 2, answeredBy: 'Ilze', updatedAt: LATER },
    },
  };
  const { fingerprint: _old, ...file } = theirs;
  await visit.go(id, 'file');
  await visit.openFile(JSON.stringify(file));
  await page.getByRole('button', { name: t('ui.merge.choice'), exact: true }).click();
  await visit.heading('merge').waitFor();
  await page.getByText(t('ui.merge.conflicts', { count: 1 })).waitFor();
  await page.getByRole('button', { name: t('ui.merge.merge'), exact: true }).click();
  await page.getByText(t('ui.merge.open', { count: 1 })).waitFor();
  await page.getByText(/^Ilze, 25\.11\.2026/).waitFor();
  await page.getByRole('radio', { name: /^Datnē: / }).check();
  await page.getByRole('button', { name: t('ui.merge.merge'), exact: true }).click();

  await page.getByRole('heading', { level: 1, name: t('ui.changes.title') }).waitFor();
  const merged = await visit.exported(id);
  expect(merged.answers).toMatchObject({ q07: { purpose: 'privateParty' }, q12: { level: 2 } });
  await page.getByText(t('ui.history.reasons.merge')).waitFor();
  await page.getByText(/atvērta datne/).waitFor();
  await page.getByRole('button', { name: t('ui.history.undo'), exact: true }).click();
  const undone = await visit.exported(id);
  expect(undone.answers.q07).toMatchObject({ purpose: 'obligation' });
  expect(undone.answers.q12).toBeUndefined();
});
