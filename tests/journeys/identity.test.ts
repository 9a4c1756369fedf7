import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { SINGLE_FILE } from '../../src/screens/delivery.ts';
import { startBrowser } from '../support/browser.ts';
import { type Deployment, removeFolder, serveFolder } from '../support/deployed.ts';
import { watchForTrouble } from '../support/trouble.ts';
import { unzip } from '../support/unzip.ts';
import { createVisit } from '../support/visit.ts';

const { newPage } = startBrowser();
const folders: string[] = [];
const servers: Deployment[] = [];
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="#7a1f3d"/></svg>';

afterAll(async () => {
  await Promise.all(servers.map((server) => server.goAway()));
  await Promise.all(folders.map(removeFolder));
});

/** The built program with this identity file, put on a server as an institution would do it. */
async function deployed(identity: string) {
  const folder = await mkdtemp(join(tmpdir(), 'e-service-assessment-identity-'));
  folders.push(folder);
  await cp(inject('built'), folder, { recursive: true });
  await writeFile(join(folder, 'logo.svg'), LOGO);
  const edit = (text: string) => writeFile(join(folder, 'identity.json'), text);
  await edit(identity);
  const server = await serveFolder(folder);
  servers.push(server);
  return { ...server, edit };
}

const header = (page: Page) => page.getByRole('banner');
const buttonColour = (page: Page) =>
  page
    .locator('.govuk-button')
    .first()
    .evaluate((button) => getComputedStyle(button).backgroundColor);

test('name, logo and colour of an edited file show without a build; the page does not move and its policy holds', async () => {
  const identity = { name: 'Valsts aģentūra', logo: 'logo.svg', accent: '#7a1f3d' };
  const { address } = await deployed(JSON.stringify(identity));
  const page = await newPage();
  const trouble = await watchForTrouble(page, address);
  await page.addInitScript(() => {
    const moved = window as unknown as { moved: number };
    moved.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await header(page).getByText('Valsts aģentūra').waitFor();
  const logo = header(page).locator('img');
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(80);
  expect(await buttonColour(page)).toBe('rgb(122, 31, 61)');
  const visit = createVisit(page, 'lv', address);
  expect(await visit.field(visit.t('ui.service.institution')).inputValue()).toBe('Valsts aģentūra');
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
  expect(trouble).toEqual({ violations: [], foreign: [], errors: [] });
});

test('the logo is on the paper without taking room from it, and in the Word document', async () => {
  const { address } = await deployed('{"name": "Valsts aģentūra", "logo": "logo.svg"}');
  const page = await newPage();
  const visit = createVisit(page, 'lv', address);
  await visit.go(await visit.begin(), 'summary');
  const logo = page.locator('.page-one').getByRole('img', { name: 'Valsts aģentūra' });
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(80);
  const top = () =>
    page
      .locator('.page-one')
      .evaluate((sheet) => Number(sheet.querySelector<HTMLElement>('.page-one__box')?.offsetTop));
  const withLogo = await top();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: visit.t('ui.exports.word') }).click();
  const files = unzip(await readFile(await (await download).path()));
  expect([...files.keys()].filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(1);
  const pages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  const printed = await pages();
  await logo.evaluate((image) => image.remove());
  expect(await top()).toBe(withLogo);
  expect((await pages())?.length).toBe(printed?.length);
});

test.each([
  ['a colour that is too light', '{"accent": "#ffdd00"}', /#ffdd00.*1,22 pret 1/],
  ['what is no JSON', '{"name": "Aģentūra",}', /pieraksta kļūda/],
])('%s leaves the default, and the page about the program says why', async (_what, identity, said) => {
  const { address } = await deployed(identity);
  const page = await newPage();
  const warned = page.waitForEvent('console', (message) => message.text().includes('identity.json'));
  await page.goto(`${address}#/about`);
  await page.getByText(said).waitFor();
  await warned;
  await page.goto(`${address}#/`);
  expect(await buttonColour(page)).toBe('rgb(27, 79, 138)');
});

test('without a connection the identity stays; a changed one shows at the next visit, with the same program', async () => {
  const server = await deployed('{"name": "Vecā aģentūra", "logo": "logo.svg"}');
  const page = await newPage({ serviceWorkers: 'allow' });
  await page.goto(server.address);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await server.edit('{"name": "Jaunā aģentūra", "logo": "logo.svg"}');
  await page.reload();
  await header(page).getByText('Jaunā aģentūra').waitFor();
  await server.goAway();
  await page.reload();
  await header(page).getByText('Jaunā aģentūra').waitFor();
  expect(await header(page).locator('img').count()).toBe(1);
});

test('the single file uses the identity written into it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'e-service-assessment-identity-'));
  folders.push(folder);
  const file = join(folder, SINGLE_FILE);
  const html = await readFile(join(inject('built'), SINGLE_FILE), 'utf8');
  const identity = {
    name: 'Novada dome',
    logo: `data:image/svg+xml;base64,${Buffer.from(LOGO).toString('base64')}`,
    accent: '#14532d',
  };
  const edited = html.replace(/(id="identity">)[^<]*/, `$1${JSON.stringify(identity)}`);
  expect(edited).not.toBe(html);
  await writeFile(file, edited);
  const page = await newPage();
  await page.goto(pathToFileURL(file).href);
  await header(page).getByText('Novada dome').waitFor();
  expect(await header(page).locator('img').count()).toBe(1);
  expect(await buttonColour(page)).toBe('rgb(20, 83, 45)');
});

test.each([
  ['what is no JSON', '{"name": "Dome",}', 'notJson'],
  ['a logo that is cut off', '{"name": "Dome", "logo": "data:image/png;base64,AAAA"}', 'logoFailed'],
] as const)(
  '%s in the single file is reported without naming another file, because there is none',
  async (_what, identity, problem) => {
    const folder = await mkdtemp(join(tmpdir(), 'e-service-assessment-identity-'));
    folders.push(folder);
    const file = join(folder, SINGLE_FILE);
    const html = await readFile(join(inject('built'), SINGLE_FILE), 'utf8');
    await writeFile(file, html.replace(/(id="identity">)[^<]*/, `$1${identity}`));
    const page = await newPage();
    const visit = createVisit(page, 'lv', pathToFileURL(file).href);
    await page.goto(`${pathToFileURL(file).href}#/about`);
    await page.getByText(visit.t(`ui.about.identity.inside.${problem}`)).waitFor();
    await page.getByText(visit.t('ui.about.identity.helpInside')).waitFor();
    expect(await page.getByText('identity.json').count()).toBe(0);
  },
);
