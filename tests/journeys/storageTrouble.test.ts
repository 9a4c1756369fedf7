import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DATABASE } from '../../src/answers/browser/database.ts';
import { startBrowser } from '../support/browser.ts';
import { assessmentsIn } from '../support/inStorage.ts';
import { createVisit, visitQuestion } from '../support/visit.ts';
import { begin, goesOn, institution } from '../support/withoutStorage.ts';

const { newPage } = startBrowser();
/** The same app as a page that may not store anything: the header takes away its origin. */
const sandbox = createServer(async (request, response) => {
  const answer = await fetch(new URL((request.url ?? '/').slice(1), inject('site')));
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? '',
    'content-security-policy': 'sandbox allow-scripts allow-downloads allow-modals allow-forms',
    // Its modules then count as requests from another origin.
    'access-control-allow-origin': '*',
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
});
let forbidden = '';
beforeAll(async () => {
  await new Promise<void>((done) => sandbox.listen(0, '127.0.0.1', done));
  forbidden = `http://127.0.0.1:${(sandbox.address() as AddressInfo).port}/`;
});
afterAll(() => sandbox.close());

test('with blocked storage the work continues in memory, and the page offers to save a file', async () => {
  const page = await newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const visit = createVisit(page, 'lv', forbidden);
  const id = await visit.begin();
  const refused = await page.evaluate(async () => {
    try {
      indexedDB.open('x');
      return 'allowed';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('SecurityError');
  await visit.go(id, 'q07');
  await visit.choose(visit.t('questionnaire.q07.fields.purpose.options.mixed'));
  await institution(visit).pressSequentially('Bez krātuves');
  await goesOn(page, visit, id, 'blocked', 'Bez krātuves');
  await visit.go(id, 'file');
  await page.getByText(visit.t('ui.history.keptUntilClosed')).waitFor();
  // The list also has what is only in memory.
  await page.getByRole('link', { name: visit.t('ui.frame.product') }).click();
  await page.getByRole('link', { name: 'Paraugs', exact: true }).click();
  await visit.heading('').waitFor();
  expect(errors).toEqual([]);
});

test.each([
  ['the browser', clearedByBrowser],
  ['another page', deletedByPage],
])(
  'if the browser evicts the data by %s, the open assessment is stored again at once and nothing is lost',
  async (_name, evict) => {
    const { page, visit, id } = await begin(await newPage());
    await visit.saved();
    await evict(page);
    await expect
      .poll(async () => (await assessmentsIn(page).catch(() => []))[0]?.answers.q07?.institution)
      .toBe('Pirms');
    await institution(visit).pressSequentially(' un pēc');
    await expect
      .poll(async () => (await assessmentsIn(page))[0]?.answers.q07)
      .toMatchObject({ purpose: 'mixed', institution: 'Pirms un pēc' });
    await page.reload();
    await visit.go(id, 'q07');
    expect(await institution(visit).inputValue()).toBe('Pirms un pēc');
  },
);

async function clearedByBrowser(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(inject('site'));
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

async function deletedByPage(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`${inject('site')}favicon.svg`);
  await other.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
    DATABASE,
  );
  await other.close();
}

test('the browser is asked once to keep the data, with the first edit', async () => {
  const page = await newPage();
  // The real function is still called; this one only counts.
  await page.addInitScript(() => {
    const { persist } = StorageManager.prototype;
    const counted = window as { asked?: number };
    counted.asked = 0;
    StorageManager.prototype.persist = function (this: StorageManager) {
      counted.asked = (counted.asked ?? 0) + 1;
      return persist.call(this);
    };
  });
  const asked = () => page.evaluate(() => (window as { asked?: number }).asked);
  const { visit, t } = await visitQuestion(page, 'q07');
  expect(await asked()).toBe(0);
  await visit.choose(t('questionnaire.q07.fields.purpose.options.mixed'));
  await expect.poll(asked).toBe(1);
  await institution(visit).pressSequentially('Vēl');
  await visit.saved();
  expect(await asked()).toBe(1);
});

test('if a newer version has taken over the database, neither the start page nor an address looks empty', async () => {
  const { page, visit, t, id } = await begin(await newPage());
  await visit.saved();
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 99);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      }),
    DATABASE,
  );
  const unread = page.getByRole('alert').getByText(t('ui.frame.unread'));
  // The open assessment can be saved as a file.
  await page.getByRole('link', { name: t('ui.frame.product') }).click();
  await unread.waitFor();
  await page.getByRole('button', { name: t('ui.unread.save', { name: 'Paraugs' }) }).waitFor();
  await page.reload();
  await unread.waitFor();
  await page.goto(`${inject('site')}#/a/${id}`);
  await page.getByRole('heading', { level: 1, name: t('ui.unread.title') }).waitFor();
  await unread.waitFor();
});
