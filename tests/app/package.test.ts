import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Milliseconds. Building takes long on a busy machine. */
const UNHURRIED = 300_000;

const EXAMPLE = resolve('tests/fixtures/examples/residence-declaration.json');
const run = (file: string, args: readonly string[], cwd = folder) =>
  execFileSync(file, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
const node = (...args: string[]) => run(process.execPath, args);

/** Packs the program and installs the package into an empty folder, like somebody without this repository. */
beforeAll(() => {
  run('npm', ['pack', '--pack-destination', folder], '.');
  const [packed = ''] = globSync('*.tgz', { cwd: folder });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed)]);
}, UNHURRIED);

test('the program of the package prints what the repository prints, with Node alone', () => {
  const bin = join('node_modules', '.bin', 'e-service-assessment');
  expect(run(bin, [EXAMPLE])).toBe(
    execFileSync(process.execPath, ['src/app/assess.ts', EXAMPLE], { encoding: 'utf8' }),
  );
  const installed = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
  expect(Object.keys(installed.packages)).toEqual(['node_modules/e-service-assessment']);
});

test('the help of the packaged program calls it by its own name', () => {
  const bin = join('node_modules', '.bin', 'e-service-assessment');
  const [help, ofRepository] = [run(bin, ['--help']), run('node', ['src/app/assess.ts', '--help'], '.')];
  expect(help.match(/^e-service-assessment .*$/gm)).toHaveLength(4);
  expect(help).toBe(ofRepository.replaceAll('npm run -s assess --', 'e-service-assessment'));
  expect(spawnSync(join(folder, bin), { encoding: 'utf8' }).stderr).toMatch(
    /^Usage: e-service-assessment FILE/,
  );
});

test('the package contains the licences of everything in it', () => {
  const text = readFileSync(join(folder, 'node_modules/e-service-assessment/package/licences.txt'), 'utf8');
  const named = [...text.matchAll(/^(\S+) \d\S*, \S+$/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(['@noble/hashes', 'i18next', 'jsonc-parser', 'zod']));
  expect(named).not.toContain('react');
  expect(text.match(/WITHOUT WARRANTY|"AS IS"|Apache License/g)?.length).toBeGreaterThanOrEqual(named.length);
});

const USE = `
import { assess, buildSummary, documentRows, methodologyFor, parseFile, translateTo } from 'e-service-assessment';
import { readFileSync } from 'node:fs';
const parsed = parseFile(readFileSync(process.argv[2] ?? '', 'utf8'), { newId: () => 'row' });
if (!parsed.ok) throw new Error(parsed.error.code);
const methodology = methodologyFor(parsed.assessment.methodology);
const result = assess(parsed.assessment.answers, methodology);
const summary = buildSummary(result, parsed.assessment, await translateTo('en'), { methodology });
const rows = documentRows('record', parsed.assessment, result, await translateTo('en'));
console.log(JSON.stringify([result.recommendation.pessimistic, summary.headline.word, rows[0]?.label]));
`;

test('another program can assess a file and put the result in words', () => {
  writeFileSync(join(folder, 'use.mjs'), USE);
  expect(JSON.parse(node('use.mjs', EXAMPLE))).toEqual(['build', 'Build', expect.stringContaining(' ')]);
});

test('its types satisfy the strictest compiler settings', () => {
  writeFileSync(join(folder, 'use.mts'), USE);
  writeFileSync(
    join(folder, 'wrong.mts'),
    "import { assess } from 'e-service-assessment';\n// @ts-expect-error: there is no such question\nassess({ q99: {} }, {} as never);\nexport const wrong: string = assess({}, {} as never).recommendation.pessimistic satisfies 'build' | 'buildWithConditions' | 'postpone' | 'doNotBuild';\n",
  );
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const types = resolve('node_modules/@types');
  expect(() =>
    node(
      tsc,
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
      '--skipLibCheck',
      'false',
      '--typeRoots',
      types,
      '--types',
      'node',
      'use.mts',
      'wrong.mts',
    ),
  ).not.toThrow();
});
