import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/answers/model/types.ts';
import { startBrowser } from '../support/browser.ts';
import { unfoldAll } from '../support/tour.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';

const { newPage } = startBrowser();
const LATER = '2026-11-25T08:30:00Z';

test('a colleague’s copy is merged: changes of one side are taken, conflicts are chosen, and both copies stay as versions', async () => {
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

test('a link holds the assessment, sends nothing to a server, and is opened like a file', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.obligation'));
  await visit.saved();
  await visit.go(id, 'file');
  await visit.unfold(t('ui.share.linkTitle'));
  await page.getByRole('button', { name: t('ui.share.makeLink') }).click();
  const link = await visit.field(t('ui.share.link')).inputValue();
  expect(link).toContain('#/open/');

  const other = await newPage();
  const requested: string[] = [];
  other.on('request', (request) => requested.push(request.url()));
  await other.goto(link);
  await other.getByText(t('ui.share.service', { name: 'Paraugs' })).waitFor();
  await other.getByRole('button', { name: t('ui.share.open') }).click();
  await other.getByRole('heading', { level: 1, name: 'Paraugs' }).waitFor();
  expect(other.url()).toContain(`#/a/${id}`);
  expect(requested.filter((url) => url.includes('open/'))).toEqual([]);
  await other.goBack();
  expect(other.url()).not.toContain('#/open/');

  // This browser already has what is in the link, so nothing is asked. After another answer here, the page asks, as it
  // does with a file.
  await page.goto(link);
  await page.getByRole('button', { name: t('ui.share.open') }).click();
  await page.getByRole('heading', { level: 1, name: 'Paraugs' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await visit.go(id, 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.mixed'));
  await visit.saved();
  await page.goto(link);
  await page.getByRole('button', { name: t('ui.share.open') }).click();
  await page.getByRole('dialog').waitFor();
  await page.goto(`${link.slice(0, -30)}`);
  await page.getByText(t('ui.share.broken')).waitFor();
});

test('an assessment that is too large for a link is offered as a file', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q07');
  await unfoldAll(page);
  // Random letters that cannot be compressed.
  const letters = Array.from({ length: 3900 }, () => 0x4e00 + Math.floor(Math.random() * 20_000));
  await visit.field(t('questionnaire.common.note.label')).fill(String.fromCodePoint(...letters));
  await visit.saved();
  await visit.go(id, 'file');
  await visit.unfold(t('ui.share.linkTitle'));
  await page.getByRole('button', { name: t('ui.share.makeLink') }).click();
  await page.getByText(t('ui.share.tooLong')).waitFor();
  expect(await visit.field(t('ui.share.link')).count()).toBe(0);
  const download = page.waitForEvent('download');
  const section = page.locator('details', { hasText: t('ui.share.linkTitle') });
  await section.getByRole('button', { name: t('ui.file.save'), exact: true }).click();
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({ id });
});

test('a part is a file that opens straight at its first question', async () => {
  const { page, visit, t, id } = await visitQuestion(await newPage(), 'q07');
  await visit.go(id, 'file');
  await visit.unfold(t('ui.share.partTitle'));
  const save = page.getByRole('button', { name: t('ui.share.savePart') });
  await save.click();
  await page.getByText(t('ui.share.partNone')).waitFor();
  // The button is below all the questions and the message is above them, so the focus must move.
  const first = page.locator('#share-questions');
  expect(await first.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.getByRole('checkbox', { name: /^12\./ }).check();
  await page.getByRole('checkbox', { name: /^9\./ }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text).part).toEqual(['q09', 'q12']);

  const colleague = await newPage();
  const there = createVisit(colleague);
  await there.start();
  await there.openFile(text);
  await there.heading('q09').waitFor();
  // The page says which questions were sent, asks who answers them, and leads to the next one.
  await colleague.getByText(t('ui.share.partNote')).waitFor();
  await there.field(t('ui.share.yourName')).fill('Jānis');
  await there.next();
  await there.heading('q12').waitFor();
  await colleague.locator('input[type=radio][value="2"]').check();
  await there.next();
  // A last page of her own says how much is answered. The file that she sends back is named with her questions and her
  // name.
  await colleague
    .getByRole('heading', { level: 1, name: t('ui.share.answered', { count: 1, total: 2 }) })
    .waitFor();
  const [sent] = await Promise.all([
    colleague.waitForEvent('download'),
    colleague.getByRole('button', { name: t('ui.share.saveBack') }).click(),
  ]);
  expect(sent.suggestedFilename()).toMatch(/ \(9, 12\) Jānis\.json$/);
  const back = JSON.parse(await readFile(await sent.path(), 'utf8'));
  expect(back.answers.q12).toMatchObject({ level: 2, answeredBy: 'Jānis' });
  expect(back).toMatchObject({ part: ['q09', 'q12'], service: { name: 'Paraugs' } });
});
