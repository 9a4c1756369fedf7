import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SINGLE_FILE } from '../../src/screens/delivery.ts';
import { startBrowser } from '../support/browser.ts';
import { tour } from '../support/tour.ts';
import { watchForTrouble } from '../support/trouble.ts';
import { ALWAYS, APART, YEAR } from './headers.ts';
import { nginxSays, type Started, start } from './servers.ts';

const built = inject('built');
const { newPage } = startBrowser();

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A plain request: `fetch` would ask for compression and undo it by itself. */
const ask = (url: string, encoding = 'identity', method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

const files = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => relative(built, join(entry.parentPath, entry.name)));

describe.each([
  ['nginx', 'lv'],
  ['apache', 'en'],
] as const)('%s with its configuration in deploy', (name, language) => {
  let server: Started;
  beforeAll(async () => {
    server = await start(name, built);
  });
  afterAll(() => server?.stop());

  test('each file arrives as built, with the promised headers and lifetime', async () => {
    for (const file of files) {
      const { status, headers, body } = await ask(`${server.address}${file}`);
      expect({ file, status }).toEqual({ file, status: 200 });
      expect(body.equals(readFileSync(join(built, file))), file).toBe(true);
      expect({ file, ...headers }).toMatchObject({ file, ...ALWAYS, ...APART[file] });
      const cache = String(headers['cache-control']).split(', ').toSorted();
      expect({ file, cache }).toEqual({ file, cache: file.startsWith('assets/') ? YEAR : ['no-cache'] });
      expect(headers['content-disposition']).toBe(file === SINGLE_FILE ? 'attachment' : undefined);
    }
    const typed = [
      'index.html',
      'sw.js',
      'favicon.svg',
      'manifest.webmanifest',
      'openacr.yaml',
      'SHA256SUMS',
    ];
    const types = typed.map((file) =>
      ask(`${server.address}${file}`).then(({ headers }) => String(headers['content-type']).split(';')[0]),
    );
    expect(await Promise.all(types)).toEqual([
      'text/html',
      'text/javascript',
      'image/svg+xml',
      'application/manifest+json',
      'text/plain',
      'text/plain',
    ]);
    expect((await ask(server.address)).body.toString()).toContain('<div id="root">');
  });

  test('the copies compressed during the build are sent, with the type of the original', async () => {
    // The identity file is edited on the server, so a compressed copy would be out of date.
    const texts = files.filter((file) => !/\.(png|yaml)$|^identity\.json$|^SHA256SUMS$/.test(file));
    for (const file of texts) {
      const plain = await ask(`${server.address}${file}`);
      const gzip = await ask(`${server.address}${file}`, 'gzip');
      const brotli = await ask(`${server.address}${file}`, 'gzip, deflate, br, zstd');
      for (const [answer, encoding, suffix] of [
        [gzip, 'gzip', '.gz'] as const,
        [brotli, 'br', '.br'] as const,
      ]) {
        expect({ file, encoding: answer.headers['content-encoding'] }).toEqual({ file, encoding });
        expect(answer.headers['content-type']).toBe(plain.headers['content-type']);
        expect(String(answer.headers.vary)).toMatch(/accept-encoding/i);
        expect(answer.headers).toMatchObject({ ...ALWAYS, ...APART[file] });
        expect(answer.headers['cache-control']).toBe(plain.headers['cache-control']);
        expect(answer.body.equals(readFileSync(join(built, file + suffix))), file).toBe(true);
      }
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
      expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    }
  });

  test.each(['nowhere', 'a/b', 'assets/', 'assets/index-00000000.js'])(
    'a missing file (%s) is not found, and no cache remembers it',
    async (path) => {
      const { status, headers } = await ask(`${server.address}${path}`, 'identity', 'HEAD');
      expect([403, 404]).toContain(status);
      if (!path.endsWith('/')) expect(status).toBe(404);
      expect(headers).toMatchObject(ALWAYS);
      expect(headers['cache-control'] ?? '').not.toContain('max-age');
    },
  );

  test(`every page (${language}) keeps the policy, asks no other server, and works offline later`, async () => {
    const page = await newPage();
    const trouble = await watchForTrouble(page, server.address);
    await tour(page, language, async () => undefined, server.address);
    expect(trouble).toEqual({ violations: [], foreign: [], errors: [] });

    const other = await newPage({ serviceWorkers: 'allow' });
    await other.goto(server.address);
    await expect.poll(() => other.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await other.context().setOffline(true);
    await other.reload();
    await other.getByRole('heading', { level: 1 }).waitFor();
  });
});

test('nginx accepts the configuration together with its own list of types', async () => {
  expect(await nginxSays(() => 'include /etc/nginx/mime.types;')).toBe('');
});

test('nginx refuses to start if another server has the port, so it never serves the program without headers', async () => {
  const beside = (port: number) => `server { listen 127.0.0.1:${port} default_server; server_name _; }`;
  expect(await nginxSays(beside)).toContain('duplicate default server');
});
