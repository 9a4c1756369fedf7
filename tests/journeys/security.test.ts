import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { tour } from '../support/tour.ts';
import { watchForTrouble } from '../support/trouble.ts';

const { newPage } = startBrowser();

/** The same app in a folder of a server that serves other things at its root. */
const folder = createServer(async (request, response) => {
  const path = request.url ?? '';
  if (!path.startsWith('/a/b/')) return response.writeHead(404).end();
  const answer = await fetch(new URL(path.slice('/a/b/'.length), inject('site')));
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
  response.end(Buffer.from(await answer.arrayBuffer()));
});
let inFolder = '';

beforeAll(async () => {
  await new Promise<void>((done) => folder.listen(0, '127.0.0.1', done));
  inFolder = `http://127.0.0.1:${(folder.address() as AddressInfo).port}/a/b/`;
});
afterAll(() => folder.close());

test('the policy of the page allows nothing inline and nothing evaluated', async () => {
  const html = await (await fetch(inject('site'))).text();
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self'(;|$)/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-|data:|\*/);
  // The policy must stand before anything that could load or run.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
});

test.each([
  ['lv', 'in a folder'],
  ['en', 'at the root'],
] as const)('no page breaks the policy, asks another server or fails (%s, %s)', async (language, where) => {
  const site = where === 'in a folder' ? inFolder : inject('site');
  const page = await newPage();
  const trouble = await watchForTrouble(page, site);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('http') && !url.startsWith(site)) elsewhere.push(url);
  });
  await tour(page, language, async () => undefined, site);
  expect({ ...trouble, elsewhere }).toEqual({ violations: [], foreign: [], errors: [], elsewhere: [] });
});

test('the check sees a violation of the policy', async () => {
  const page = await newPage();
  const trouble = await watchForTrouble(page, inject('site'));
  await page.goto(inject('site'));
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    try {
      document.createElement('script').textContent = 'document.title = "run"';
    } catch {
      // The browser refuses a plain text as a script and reports the attempt.
    }
    return fetch('https://example.org/').catch(() => undefined);
  });
  const directives = () => trouble.violations.map((each) => each.split(' ')[0]).toSorted();
  await expect.poll(directives).toEqual(['connect-src', 'require-trusted-types-for', 'style-src-elem']);
  expect(trouble.errors.length).toBeGreaterThan(0);
});
