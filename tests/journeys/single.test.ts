import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import { fileJsonSchema } from '../../src/answers/file/jsonSchema.ts';
import { encodeLink } from '../../src/answers/file/linkCode.ts';
import { SINGLE_FILE } from '../../src/screens/delivery.ts';
import { AT, readFixture } from '../support/answers.ts';
import { startBrowser } from '../support/browser.ts';
import { varied } from '../support/portfolio.ts';
import { EXAMPLE_ID, tour } from '../support/tour.ts';
import { createVisit } from '../support/visit.ts';
import { institution } from '../support/withoutStorage.ts';

const FILE = `${inject('built')}/${SINGLE_FILE}`;
const ADDRESS = pathToFileURL(FILE).href;
const EXAMPLE = readFixture('examples/residence-declaration.json');
/** The size in bytes that an e-mail can still carry. */
const LARGEST = 1_200_000;

const { newPage } = startBrowser();
/** Everything that must never happen, collected from all pages of a test. */
const trouble: string[] = [];

/** A page that records each request except the one for the file, each breach of the policy and each error. */
async function open(): Promise<Page> {
  const page = await newPage();
  await page.context().exposeFunction('noteBreach', (text: string) => trouble.push(text));
  await page.context().addInitScript(() => {
    const { noteBreach } = window as unknown as { noteBreach: (text: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      noteBreach(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  page.context().on('request', (request) => {
    const [url = ''] = request.url().split('#');
    if (url !== ADDRESS && !/^(data|blob):/.test(url)) trouble.push(`asked for ${url}`);
  });
  page.context().on('weberror', (error) => trouble.push(String(error.error())));
  page.context().on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  return page;
}

afterEach(() => expect(trouble.splice(0)).toEqual([]));

test('the file is small enough to send, and its policy allows only the built parts', async () => {
  expect((await stat(FILE)).size).toBeLessThanOrEqual(LARGEST);
  const html = await readFile(FILE, 'utf8');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toMatch(/default-src 'none'; script-src( 'sha256-[\w+/=]{44}'){2};/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-|\*|'self'/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
  expect(html).not.toMatch(/(src|href)="(?!data:)/);
});

test('every page works from the disk in English, the JSON Schema can be saved, and nothing is requested', async () => {
  const page = await open();
  const visit = createVisit(page, 'en', ADDRESS);
  await tour(page, 'en', async () => undefined, ADDRESS);
  await visit.go(EXAMPLE_ID, 'file');
  const schema = page.waitForEvent('download');
  await page.getByRole('link', { name: visit.t('ui.file.schema') }).click();
  expect(JSON.parse(await readFile(await (await schema).path(), 'utf8'))).toEqual(fileJsonSchema());
  await page.getByRole('link', { name: visit.t('ui.frame.about') }).click();
  await page.getByText(visit.t('ui.about.newer', { name: SINGLE_FILE })).waitFor();
  // The portfolio computes on the page's own thread if it can have no worker.
  await page.goto(`${ADDRESS}#/portfolio`);
  const lines = varied(12).map((each) => exportLine(each, AT));
  const buffer = Buffer.from(`${lines.join('')}not JSON\n`);
  await page
    .getByLabel(visit.t('ui.portfolio.files.addLabel'))
    .setInputFiles({ name: 'all.jsonl', mimeType: 'application/json', buffer });
  await page.getByText(visit.t('ui.many.line', { file: 'all.jsonl', line: 13 })).waitFor();
  // How many rows are drawn depends on their height.
  const table = page.locator('.portfolio-table table');
  await expect
    .poll(async () => Number(await table.getAttribute('aria-rowcount')))
    .toBeGreaterThanOrEqual(12 + 1);
  expect(await table.locator('tbody tr[data-index]').count()).toBeGreaterThan(0);
});

test('answers survive a reload and show in a second tab, the paper prints, and a saved file opens again', async () => {
  const page = await open();
  const visit = createVisit(page, 'lv', ADDRESS);
  const { t } = visit;
  const id = await visit.begin();
  await page.goto(`${ADDRESS}#/`);
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
  await visit.go(id, 'q07');
  await visit.choose(t('questionnaire.q07.fields.purpose.options.mixed'));
  await institution(visit).pressSequentially('Pirms');
  await visit.saved();
  await page.reload();
  await institution(visit).waitFor();
  expect(await institution(visit).inputValue()).toBe('Pirms');

  const second = await page.context().newPage();
  const there = createVisit(second, 'lv', ADDRESS);
  await there.go(id, 'q07');
  await institution(there).fill('Cita cilne');
  await expect.poll(() => institution(visit).inputValue()).toBe('Cita cilne');
  await second.close();

  await visit.go(id, 'summary');
  await page.locator('.paper').first().waitFor();
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  const file = await visit.exported(id);
  expect(file.answers.q07).toMatchObject({ institution: 'Cita cilne' });
  await visit.openFile(EXAMPLE);
  await page.getByRole('heading', { level: 1, name: 'Dzīvesvietas deklarēšana' }).waitFor();
  await visit.go(EXAMPLE_ID, 'summary');
  const word = page.waitForEvent('download');
  await page.getByRole('button', { name: t('ui.exports.word') }).click();
  expect((await readFile(await (await word).path())).subarray(0, 2).toString()).toBe('PK');
});

test('a link says to which file it belongs, and opens there', async () => {
  const page = await open();
  const visit = createVisit(page, 'lv', ADDRESS);
  await page.goto(`${ADDRESS}#/open/${await encodeLink(EXAMPLE)}`);
  const place = decodeURI(ADDRESS);
  await page.getByText(visit.t('ui.share.openFile', { place })).waitFor();
  await page.getByRole('button', { name: visit.t('ui.share.open') }).click();
  await page.getByRole('heading', { level: 1, name: 'Dzīvesvietas deklarēšana' }).waitFor();
  await visit.go(EXAMPLE_ID, 'file');
  await visit.unfold(visit.t('ui.share.linkTitle'));
  await page.getByText(visit.t('ui.share.linkFile', { place })).waitFor();
  await page.getByRole('button', { name: visit.t('ui.share.makeLink') }).click();
  const link = await page.getByLabel(visit.t('ui.share.link'), { exact: true }).inputValue();
  expect(link.startsWith(`${ADDRESS}#/open/`)).toBe(true);
});

test('if the browser stores nothing the page says so, and offers work on a file first', async () => {
  const page = await open();
  await page.context().addInitScript(() => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    // Firefox also refuses the channel between tabs.
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'] as const)
      Object.defineProperty(window, name, { get: refuse });
    Object.assign(window, { BroadcastChannel: refuse });
  });
  const visit = createVisit(page, 'lv', ADDRESS);
  const id = await visit.begin();
  await page.getByRole('alert').getByText(visit.t('ui.frame.saving.failed')).waitFor();
  await page.getByRole('link', { name: 'Datnes un versijas', exact: true }).click();
  await page.getByText(visit.t('errors.save.blocked')).waitFor();
  const first = page.locator('main h3').first();
  await expect.poll(() => first.textContent()).toBe(visit.t('ui.desk.title'));
  expect((await visit.exported(id)).service?.name).toBe('Paraugs');
});
