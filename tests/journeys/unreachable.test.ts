import { cp, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { serve } from '../support/site.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();

test('a page that cannot be loaded says so in its place; loaded pages still work, and trying again is possible', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const failure = page.getByRole('alert').filter({ hasText: visit.t('ui.frame.loadingFailed') });
  const id = await visit.begin();
  await visit.go(id, 'q01');
  await page.route('**/*.js', (route) => route.abort());

  await page.getByLabel('Jauns e-pakalpojums', { exact: true }).check();
  await visit.saved();
  await page.getByRole('button', { name: visit.t('ui.common.continue') }).click();
  await failure.waitFor();
  await page.goBack();
  await visit.heading('q01').waitFor();
  expect(await page.getByLabel('Jauns e-pakalpojums', { exact: true }).isChecked()).toBe(true);

  await page.getByRole('link', { name: visit.t('ui.frame.product') }).click();
  await page.getByRole('heading', { level: 1, name: visit.t('ui.start.title') }).waitFor();
  await failure.waitFor();
  // Trying again without the server loses nothing.
  await page.route('**/favicon.svg*', (route) => route.abort());
  await page.getByRole('button', { name: visit.t('ui.frame.again') }).click();
  await failure.waitFor();
  await page.unroute('**/favicon.svg*');
  // Trying again must not reload the page, because work that could not be stored would be lost.
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.unroute('**/*.js');
  await page.getByRole('button', { name: visit.t('ui.frame.again') }).click();
  await page.getByRole('link', { name: 'Paraugs', exact: true }).waitFor();
  expect(await failure.count()).toBe(0);
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('the first page has all its words while the rest is loading, and shows no key of a text', async () => {
  const page = await newPage();
  for (const language of ['lv', 'en'] as const) {
    const visit = createVisit(page, language);
    const id = await visit.begin();
    // Only the first file arrives, and the words of the language that is not in it.
    const firstAlone = (url: URL) => url.pathname.endsWith('.js') && !/\/(index|first)-/.test(url.pathname);
    await page.route(firstAlone, (route) => route.abort());
    const home = page.url().replace(/(#\/a\/[^/]+).*$/, '$1');
    const names: string[] = [];
    for (const address of [home.replace(/#.*$/, ''), home, `${home}/q01`]) {
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(500);
      const text = `${await page.locator('body').textContent()} ${await page.title()}`;
      names.push(
        ...(text.match(/\b(assessment|documents|errors|guidance|questionnaire|ui)\.\w[\w.]*/g) ?? []),
      );
    }
    expect(names, id).toEqual([]);
    await page.unroute(firstAlone);
  }
});

test('Ctrl+S needs no connection once the page has been shown for a while', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const id = await visit.begin();
  const loaded = ['saving', 'laterPorts', 'shared', 'later'].map((name) =>
    page.waitForResponse((response) => response.url().includes(`/${name}-`)),
  );
  await visit.go(id, 'q01');
  for (const response of await Promise.all(loaded)) await response.finished();
  // The files must also have run; until then the browser may request them once more.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  await page.context().setOffline(true);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toContain('Paraugs');
});

test('after a new deployment without the old files, Ctrl+S saves, and a missing part says so in its place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'e-service-assessment-'));
  await cp(inject('built'), folder, { recursive: true });
  const { address, close } = await serve(folder);
  // An intranet without https has no service worker, so the browser keeps nothing.
  const page = await newPage({ serviceWorkers: 'block' });
  const visit = createVisit(page, 'lv', address);
  const id = await visit.begin();
  const saving = page.waitForResponse((response) => response.url().includes('/saving-'));
  const words = page.waitForResponse((response) => response.url().includes('/later-'));
  await visit.go(id, 'q01');
  for (const response of await Promise.all([saving, words])) await response.finished();
  await page.waitForLoadState('networkidle');
  await rename(join(folder, 'assets'), join(folder, 'assets-of-the-next'));

  const answer = page.getByLabel('Jauns e-pakalpojums', { exact: true });
  await answer.check();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toContain('Paraugs');
  await page.getByRole('link', { name: visit.t('ui.frame.places.summary') }).click();
  await page
    .locator('main')
    .getByRole('alert')
    .filter({ hasText: visit.t('ui.frame.loadingFailed') })
    .waitFor();
  await page.goBack();
  expect(await answer.isChecked()).toBe(true);
  await rename(join(folder, 'assets-of-the-next'), join(folder, 'assets'));
  await page.getByRole('link', { name: visit.t('ui.frame.places.summary') }).click();
  await page.locator('.paper').first().waitFor();
  await close();
});

test('if the code for Ctrl+S cannot be loaded, a visible line says so, and Ctrl+S saves as soon as it can', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const id = await visit.begin();
  await page.route('**/*.js', (route) => route.abort());
  await visit.go(id, 'q01');
  const failure = page.getByRole('alert').filter({ hasText: visit.t('ui.frame.loadingFailed') });
  for (const _ of ['first', 'second']) {
    await page.keyboard.press('Control+s');
    await failure.waitFor();
    const { y = 0, height = 0 } = (await failure.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(900);
  }
  await page.unroute('**/*.js');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toContain('Paraugs');
  expect(await failure.count()).toBe(0);
});

test('if versions and links cannot be loaded, their buttons say so, and the file can be saved', async () => {
  const page = await newPage();
  const visit = createVisit(page);
  const id = await visit.begin();
  await page.route('**/laterPorts-*.js', (route) => route.abort());
  await visit.go(id, 'file');
  const failures = page.getByRole('alert').filter({ hasText: visit.t('ui.frame.loadingFailed') });
  await failures.waitFor();
  await visit.unfold(visit.t('ui.share.linkTitle'));
  await page.getByRole('button', { name: visit.t('ui.share.makeLink') }).click();
  await expect.poll(() => failures.count()).toBe(2);
  await page.getByLabel(visit.t('ui.check.label')).fill('0123 4567 89ab');
  await page.getByRole('button', { name: visit.t('ui.check.check'), exact: true }).click();
  await expect.poll(() => failures.count()).toBe(3);
  expect((await visit.exported(id)).service?.name).toBe('Paraugs');
});
