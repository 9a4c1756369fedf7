import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { tour } from '../support/tour.ts';
import { watchForTrouble } from '../support/trouble.ts';

const { newPage } = startBrowser();
const NONE = { violations: [], foreign: [], errors: [] };

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
  expect(policy).not.toMatch(/unsafe-|data:|\*/);
  // Nothing that could load or run stands before it.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
});

test.each(['lv', 'en'] as const)(
  'no page breaks the policy, asks another origin or fails (%s)',
  async (language) => {
    const page = await newPage();
    const trouble = await watchForTrouble(page, inject('site'));
    await tour(page, language, async () => undefined);
    expect(trouble).toEqual(NONE);
  },
);

test('every page works in a folder, too', async () => {
  const page = await newPage();
  const trouble = await watchForTrouble(page, inFolder);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(inFolder)) outside.push(request.url());
  });
  await tour(page, 'lv', async () => undefined, inFolder);
  expect(trouble).toEqual(NONE);
  expect(outside).toEqual([]);
});

test('a violation would be seen', async () => {
  const page = await newPage();
  const trouble = await watchForTrouble(page, inject('site'));
  await page.goto(inject('site'));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
    return fetch('https://example.org/').catch(() => undefined);
  });
  await expect.poll(() => trouble.violations.length).toBe(2);
  expect(trouble.errors.length).toBeGreaterThan(0);
});
