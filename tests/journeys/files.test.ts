import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { startBrowser } from '../support/browser.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();

test('a file opens in a fresh profile with its drafts and unknown fields', async () => {
  const first = await visitQuestion(await newPage(), 'q10');
  const years = 'questionnaire.q10.fields.acceptableYears.label';
  await first.visit.unfold(first.t('ui.question.more.q10'));
  await first.visit.field(first.t(years)).pressSequentially('kādi 4');
  await first.visit.next();
  const exported = await first.visit.exported(first.id);
  expect(exported.drafts).toEqual({ '/answers/q10/acceptableYears': 'kādi 4' });

  // Fields that a later version of the program might write.
  const changed = {
    ...exported,
    later: { kept: [1, 'divi'] },
    answers: { q07: { purpose: 'mixed', later: 'x' }, q99: { new: true } },
  } as unknown as Assessment;
  const file = { ...changed, fingerprint: fingerprintOf(changed) };

  const page = await newPage();
  const visit = createVisit(page, 'en');
  await visit.start();
  await visit.openFile(JSON.stringify(file));
  await page.getByRole('heading', { level: 1, name: 'Paraugs' }).waitFor();
  await visit.go(first.id, 'q10');
  expect(await visit.field(visit.t(years)).inputValue()).toBe('kādi 4');
  await visit.message(visit.t('errors.field.notNumber')).waitFor();
  expect(await visit.exported(first.id)).toEqual({ ...file, basedOn: file.fingerprint });
});

test('the worked examples open as copies', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const { t } = visit;
  for (const example of ['dog', 'dog', 'permit'] as const) {
    await visit.start();
    await page.getByRole('button', { name: t(`ui.start.examples.${example}.name`), exact: true }).click();
    await page.getByRole('link', { name: t('questionnaire.q01.short'), exact: true }).waitFor();
  }
  await visit.start();
  const dogs = page.getByRole('link', { name: t('ui.start.examples.dog.name'), exact: true });
  await expect.poll(() => dogs.count()).toBe(2);
  const addresses = await dogs.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(addresses).size).toBe(2);
});
