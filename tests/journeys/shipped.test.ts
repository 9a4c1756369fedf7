import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { SINGLE_FILE } from '../../src/screens/delivery.ts';
import { startBrowser } from '../support/browser.ts';
import { importsOf, sourcesUnder } from '../support/files.ts';
import { createVisit } from '../support/visit.ts';

const built = inject('built');
const { newPage } = startBrowser();
const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
const SOURCES = [
  'src',
  'locales',
  'public',
  'index.html',
  'single.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.single.config.ts',
  'LICENSE',
];

interface Component {
  name: string;
  version: string;
  purl: string;
  hashes: { alg: string; content: string }[];
}
interface Bill {
  metadata: { component: { purl: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}
const bill = JSON.parse(await readFile(join(built, 'sbom.cdx.json'), 'utf8')) as Bill;
/** Every licence text has more characters than this, and a mere author line has fewer. */
const WHOLE = 600;

/** The digest of each file in a folder by name, as `sha256sum` prints it. */
async function sums(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const lines = names.map(async (name) => {
    const digest = createHash('sha256').update(await readFile(join(folder, name)));
    return `${digest.digest('hex')}  ${name}`;
  });
  return (await Promise.all(lines)).toSorted();
}

test('the same sources in another folder give the same bytes, and the published checksums are right', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'e-service-assessment-again-'));
  try {
    for (const name of SOURCES) await cp(name, join(folder, name), { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: folder, env });
    const first = await sums(built);
    expect(await sums(join(folder, 'dist'))).toEqual(first);
    const stated = (await readFile(join(built, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    // The identity file has no checksum, because whoever runs the server edits it.
    const constant = first.filter((line) => !/ (SHA256SUMS|identity\.json)$/.test(line));
    expect(stated.toSorted()).toEqual(constant);
    expect(first.filter((line) => line.includes('identity.json'))).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the bill of materials has every package that the sources import, and no tool', () => {
  const names = bill.components.map(({ name }) => name);
  const imported = sourcesUnder('src')
    .filter((path) => !/^src\/app\/(build|single)\//.test(path))
    .flatMap((path) => importsOf(path).filter(({ typeOnly }) => !typeOnly))
    .map(({ specifier }) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '')
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
  expect(imported.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => /^(vite|vitest|typescript|sass|@types\/.*)$/.test(name))).toEqual([]);
});

test('the list names each package with the digest that was installed, and what needs it', async () => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  const installed = Object.values(packages).map(({ integrity = '' }) => integrity);
  for (const { name, hashes } of bill.components) {
    const digests = hashes.map(({ alg, content }) => [alg, Buffer.from(content, 'hex').toString('base64')]);
    expect(digests, name).toEqual([['SHA-512', expect.stringMatching(/./)]]);
    expect(installed, name).toContain(`sha512-${digests[0]?.[1]}`);
  }
  const program = bill.metadata.component.purl;
  expect(bill.dependencies.map(({ ref }) => ref)).toEqual([
    program,
    ...bill.components.map(({ purl }) => purl),
  ]);
  const needed = (by: RegExp) =>
    bill.dependencies.find(({ ref }) => by.test(ref))?.dependsOn.map((each) => each.replace(/@[^@]*$/, ''));
  expect(needed(/npm\/react-dom@/)).toEqual(['pkg:npm/scheduler']);
  expect(needed(/npm\/e-service-assessment@/)).toContain('pkg:npm/react-dom');
  expect(needed(/npm\/e-service-assessment@/)).not.toContain('pkg:npm/scheduler');
});

test.each([
  ['on a server', inject('site')],
  ['in the single file', pathToFileURL(join(built, SINGLE_FILE)).href],
])('the page about the program, %s, has the licence of each part with its text', async (_where, address) => {
  const page = await newPage();
  const { t } = createVisit(page, 'lv', address);
  await page.goto(address);
  await page.getByRole('link', { name: t('ui.frame.about') }).click();
  await page.getByRole('heading', { level: 2, name: t('ui.about.licencesTitle') }).waitFor();
  const shown = await page.locator('.licences summary').allTextContents();
  for (const { name, version } of bill.components) {
    expect(shown.filter((text) => text.startsWith(`${name} ${version}, `))).toHaveLength(1);
  }
  expect(shown[0]).toMatch(/^e-service-assessment \S+, EUPL-1\.2$/);
  expect(shown).toHaveLength(bill.components.length + 1);
  for (const summary of await page.locator('.licences summary').all()) await summary.click();
  const texts = page.locator('.licences .licence');
  await expect.poll(() => texts.count()).toBe(shown.length);
  const read = await texts.allTextContents();
  expect(shown.filter((_, index) => (read[index] ?? '').length < WHOLE)).toEqual([]);
  // Authors whose work a package contains and who want to be named.
  for (const holder of ['Joyent, Inc.', 'Crown Copyright', 'Vladimir Agafonkin'])
    expect(read.filter((text) => text.includes(holder))).toHaveLength(1);
});
