import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../../locales/languages.ts';
import { encodeLink } from '../../src/answers/file/linkCode.ts';
import { computedOptions } from '../../src/assessment/computedOptions.ts';
import { resultOf } from '../../src/assessment/resultOf.ts';
import { QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { opened, readFixture } from './answers.ts';
import { FILLED_DOCUMENTS } from './filledDocuments.ts';
import { stringsOf } from './visibleTexts.ts';
import { createVisit } from './visit.ts';

/** The residence declaration with its documents partly filled. */
const EXAMPLE = JSON.stringify({
  ...JSON.parse(readFixture('examples/residence-declaration.json')),
  documents: FILLED_DOCUMENTS,
});
/** Shorter texts are left out: the id of an option may be a part of any word. */
const TYPED = stringsOf(JSON.parse(EXAMPLE)).filter((text) => text.length > 2);
/** The text without what was typed into the example and without `more`. Non-breaking spaces count as plain ones. */
export function withoutTyped(text: string, more: readonly string[] = []): string {
  const typed = [...more, ...TYPED.flatMap((each) => each.split(/\n+/))].sort((a, b) => b.length - a.length);
  return typed.reduce((rest, own) => rest.replaceAll(own, ''), text.replaceAll('\u00a0', ' '));
}
/** A colleague's copy that does not know where it came from, so a person must choose for each difference. */
const COLLEAGUES = ((): string => {
  const { basedOn: _unknown, fingerprint: _other, answers, ...file } = JSON.parse(EXAMPLE);
  const stamps = { answeredBy: 'Ilze', updatedAt: '2026-11-25T08:30:00Z' };
  const q03 = { ...answers.q03, ...stamps, buildCost: 55_555, note: 'Anna' };
  const [first, ...scenarios] = answers.q04.scenarios;
  const q04 = { ...answers.q04, ...stamps, scenarios: [{ ...first, name: 'Cits' }, ...scenarios.slice(1)] };
  return JSON.stringify({ ...file, answers: { ...answers, q03, q04 } });
})();
const PART = JSON.stringify({
  format: 'e-service-assessment',
  formatVersion: 1,
  id: 'part',
  answers: {},
  part: ['q05', 'q12'],
});
const isComputed = (question: QuestionId): boolean => {
  const assessment = opened(EXAMPLE);
  return computedOptions(question, resultOf(assessment), assessment) !== null;
};
export const EXAMPLE_ID = '0190a3c2-1111-7000-8000-000000000001';

/** A page is finished if nothing changes for this many milliseconds. */
const QUIET = 400;

/** Waits until nothing more comes onto the page. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        }).observe(document.body, { childList: true, subtree: true });
      }),
    QUIET,
  );
}

/** Unfolds everything on the page and waits for the parts that are loaded only then. */
export async function unfoldAll(page: Page): Promise<void> {
  const unfold = (): boolean => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const each of folded) each.open = true;
    return folded.length > 0;
  };
  // The answer comes after the heading of its page, and it comes whole.
  await page.locator('.answer-place').waitFor({ state: 'detached' });
  while (await page.evaluate(unfold)) {
    await page.locator('main details[open] > div:empty').first().waitFor({ state: 'detached' });
  }
}

/**
 * Opens every page of the program in a language, with everything unfolded, on the example of a residence declaration,
 * and calls `look` on each. It begins in a fresh profile.
 */
export async function tour(
  page: Page,
  language: Language,
  look: (place: string) => Promise<void>,
  site?: string,
): Promise<void> {
  const address = site ?? inject('site');
  const visit = createVisit(page, language, site);
  const { t } = visit;
  await visit.start();
  await look('start, empty');
  await page.goto(`${address}#/about`);
  await page.getByRole('heading', { level: 1, name: t('ui.frame.about') }).waitFor();
  await look('about the program');
  await page.goto(`${address}#/method`);
  await page.getByRole('heading', { level: 1, name: t('ui.how.title') }).waitFor();
  await look('how the method works');
  await page.goto(`${address}#/accessibility`);
  await page.getByRole('heading', { level: 1, name: t('ui.accessibility.title') }).waitFor();
  await look('accessibility');
  await visit.start();
  await visit.openFile(EXAMPLE);
  await page.getByRole('heading', { level: 1, name: 'Dzīvesvietas deklarēšana' }).waitFor();
  await unfoldAll(page);
  await look('tasks');
  for (const question of QUESTION_IDS) {
    await visit.go(EXAMPLE_ID, question);
    // The text with the figures replaces the choices once the scoring is loaded.
    if (isComputed(question)) await page.locator('form .govuk-inset-text').first().waitFor();
    await unfoldAll(page);
    await look(question);
  }
  for (const place of [
    'figures',
    'review',
    'result',
    'method',
    'summary',
    'documents',
    'documents/record',
    'documents/activity',
    'documents/eId',
    'documents/card',
    'documents/results',
    'file',
  ]) {
    await visit.go(EXAMPLE_ID, place);
    await page.getByText(t('ui.frame.loading')).waitFor({ state: 'detached' });
    // The sheets behind page one are drawn after it.
    if (place === 'summary') await page.locator('.annex__answer').last().waitFor();
    await unfoldAll(page);
    await look(place);
  }
  // The same file again would open without asking anything.
  await visit.openFile(COLLEAGUES);
  await page.getByRole('dialog').waitFor();
  await look('dialog');
  await page.getByRole('button', { name: t('ui.common.cancel'), exact: true }).click();
  await visit.openFile('nav JSON');
  await page.getByText(t('errors.file.notJson')).waitFor();
  await look('file refused');
  await visit.openFile(COLLEAGUES);
  await page.getByRole('button', { name: t('ui.merge.choice'), exact: true }).click();
  await visit.heading('merge').waitFor();
  await page.getByRole('radio').first().waitFor();
  await unfoldAll(page);
  await look('merge');
  await page.getByRole('button', { name: t('ui.merge.allTheirs') }).click();
  await page.getByRole('button', { name: t('ui.merge.merge'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('ui.changes.title') }).waitFor();
  await page.getByText(t('ui.changes.apart')).waitFor();
  await unfoldAll(page);
  await look('changes');
  await visit.go(EXAMPLE_ID, 'file');
  await page.getByRole('link', { name: t('ui.history.compareAny') }).waitFor();
  await look('file, with versions');
  await page.goto(`${address}#/open/${await encodeLink(EXAMPLE)}`);
  await page.getByRole('button', { name: t('ui.share.open') }).waitFor();
  await look('link');
  await page.goto(`${address}#/open/broken`);
  await page.getByText(t('ui.share.broken')).waitFor();
  await look('broken link');
  await visit.start();
  await visit.openFile(PART);
  await page.getByText(t('ui.share.partNote')).waitFor();
  await look('a part');
  await visit.start();
  await page.getByRole('link', { name: 'Dzīvesvietas deklarēšana', exact: true }).first().waitFor();
  await look('start, with an assessment');
  await page.goto(`${address}#/compare/${EXAMPLE_ID},part`);
  await page.getByRole('table').first().waitFor();
  await look('side by side');
  await visit.start();
  // The names are changed because the program does not ask about a file it already has.
  const others = [EXAMPLE, COLLEAGUES].map((text, index) =>
    JSON.stringify({ ...JSON.parse(text), service: { name: `Cits ${index}` } }),
  );
  await visit.openFile(`${others.join('\n')}\n`);
  await page.getByRole('button', { name: t('ui.file.keepBoth'), exact: true }).waitFor();
  await look('many files');
  await page.getByRole('button', { name: t('ui.many.skip'), exact: true }).click();
  await page.getByText(t('ui.many.skipped', { count: 2 })).waitFor();
  await look('many files opened');
  await page.keyboard.press('Escape');
  await visit.go(EXAMPLE_ID, 'nowhere');
  await look('not found');
}
