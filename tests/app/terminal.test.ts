import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { AT, EXAMPLES, fileWith, opened, readFixture } from '../support/answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = EXAMPLES.map((name) => opened(readFixture(`examples/${name}.json`)));
const lines = examples.map((each) => exportLine(each, AT).trimEnd());
const [one = '', two = ''] = lines;

function inFolder(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

/** A file with the service "Datu bāzē" in the old Windows encoding, where ā is 0xE2 and ē is 0xE7. */
const baltic = Buffer.from(fileWith({ service: { name: 'Datu b\u00e2z\u00e7' } }), 'latin1');

/** Runs what `npm run -s assess -- …` runs. */
async function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  options: readonly string[] = [],
) {
  const command = spawn(process.execPath, [...options, 'src/app/assess.ts', ...args]);
  command.stdin.end(input);
  const [out, bad, [code]] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, 'close'),
  ]);
  const printed = out.split('\n').slice(0, -1);
  return { printed: printed.map((line) => JSON.parse(line)), complaints: bad.split('\n').slice(0, -1), code };
}

/** The line that is printed for an assessment. */
const lineOf = (file: string, { id, answers, methodology }: Assessment) => ({
  file,
  id,
  assessment: JSON.parse(
    JSON.stringify(assess(answers, methodologyFor(methodology)), (_key, value) =>
      value === Number.POSITIVE_INFINITY ? 'Infinity' : value,
    ),
  ),
});

test('named files are printed in their order, each under the name as given', async () => {
  const paths = EXAMPLES.map((name) => `tests/fixtures/examples/${name}.json`);
  const marked = inFolder('marked.json', `\ufeff${readFixture(`examples/${EXAMPLES[0]}.json`)}`);
  const { printed, complaints, code } = await run([...paths, marked]);
  expect(printed).toEqual([...paths, marked].map((path, n) => lineOf(path, examples[n % 4] as Assessment)));
  expect([complaints, code]).toEqual([[], 0]);
});

test('lines from standard input keep their order and numbers, also between named files', async () => {
  const path = inFolder('named.json', two);
  const { printed, complaints, code } = await run(['-', path], `${lines.join('\r\n\n')}\nbroken\n${one}`);
  expect(printed.map(({ file, id }) => [file, id])).toEqual([
    ...examples.map(({ id }, n) => [`-:${2 * n + 1}`, id]),
    ['-:9', examples[0]?.id],
    [path, examples[1]?.id],
  ]);
  expect([complaints, code]).toEqual([['-:8: not JSON'], 1]);
});

test('a named file of many lines gives one result for each, under its name and line', async () => {
  const path = inFolder('many.jsonl', `${one}\n\nbroken\n${two}\n`);
  const { printed, complaints, code } = await run([path]);
  expect(printed).toEqual([
    lineOf(`${path}:1`, examples[0] as Assessment),
    lineOf(`${path}:4`, examples[1] as Assessment),
  ]);
  expect([complaints, code]).toEqual([[`${path}:3: not JSON`], 1]);
});

test('input that is not UTF-8 is refused, named or from standard input, and hides nothing else', async () => {
  const path = inFolder('baltic.json', baltic);
  const input = Buffer.concat([Buffer.from(`${one}\n`), baltic, Buffer.from(`\n${two}`)]);
  const { printed, complaints, code } = await run([path, '-'], input);
  expect(printed.map(({ file }) => file)).toEqual(['-:1', '-:3']);
  expect([complaints, code]).toEqual([[`${path}: not UTF-8 or UTF-16`, '-:2: not UTF-8 or UTF-16'], 1]);
});

test('the line separators of Unicode do not end a line, because JSON allows them in texts', async () => {
  const note = 'viena\u2028otra\u2029trešā';
  const { printed, complaints } = await run(['-'], `${fileWith({ answers: { q01: { note } } })}\n${one}`);
  expect(printed.map(({ file }) => file)).toEqual(['-:1', '-:2']);
  expect(complaints).toEqual([]);
});

test('a bad file is named on one line with path and reason, and the others are assessed', async () => {
  const bad = {
    'none.json': undefined,
    'text.json': 'nav JSON',
    'other.json': '{}',
    'newer.json': fileWith({ formatVersion: 99 }),
    'large.json': fileWith({ extra: 'x'.repeat(5_000_000) }),
    'deep.json': fileWith({ extra: JSON.parse('['.repeat(40) + ']'.repeat(40)) }),
    'cost.json': fileWith({ answers: { q03: { buildCost: -1 } } }),
    'need.json': fileWith({ answers: { q01: { need: 'everything' } } }),
  };
  const paths = Object.entries(bad).map(([name, contents]) =>
    contents === undefined ? join(folder, name) : inFolder(name, contents),
  );
  const good = inFolder('good.json', one);
  const { printed, complaints, code } = await run([...paths, good]);
  expect(printed).toEqual([lineOf(good, examples[0] as Assessment)]);
  expect(complaints.map((each) => each.replace(join(folder, '/'), ''))).toEqual([
    `none.json: ENOENT: no such file or directory, open '${paths[0]}'`,
    'text.json: not JSON',
    'other.json: not an e-service assessment',
    'newer.json: format version 99 is newer than 1',
    'large.json: larger than 5 MB',
    'deep.json: nested deeper than 32 levels',
    'cost.json: /answers/q03/buildCost: invalid value: negative',
    'need.json: /answers/q01/need: unknown option',
  ]);
  expect(code).toBe(1);
});

test('a reason is one short line without control characters, whatever names the file has inside', async () => {
  const named = (name: string) => fileWith({ answers: { [name]: JSON.parse('{"__proto__":1}') } });
  const names = ['\u001b[31mred\u0007\u0085\u202e', 'k'.repeat(1_000_000)];
  const { complaints, code } = await run(['-'], names.map((name) => `${named(name)}\n`).join(''));
  const k = 'k'.repeat(150 - '/answers/'.length);
  const end = `${'k'.repeat(150 - '/__proto__'.length)}/__proto__`;
  expect(complaints).toEqual([
    '-:1: /answers/ [31mred /__proto__: invalid value',
    `-:2: /answers/${k}…${end}: invalid value`,
  ]);
  expect(code).toBe(1);
});

test('a line or a file that is far too large is refused with that reason, and the rest goes on', async () => {
  const path = join(folder, 'huge.json');
  writeFileSync(path, '');
  // The file has a size but takes no room on the disk.
  truncateSync(path, 665_000_000);
  const input = Buffer.concat([
    Buffer.from(`${one}\n`),
    Buffer.alloc(20_000_000, 'x'),
    Buffer.from(`\n${two}`),
  ]);
  const { printed, complaints, code } = await run([path, '-'], input);
  expect(printed.map(({ file }) => file)).toEqual(['-:1', '-:3']);
  expect([complaints, code]).toEqual([[`${path}: larger than 5 MB`, '-:2: larger than 5 MB'], 1]);
});

test('in a file of many lines, a line longer than any text may be is refused, as the first line or a later one', async () => {
  const end = Buffer.from('\n');
  // More than half a gigabyte, the longest text in this engine. Reading it whole would end the program.
  const size = 600_000_000;
  const place = (name: string, before: string, after: string) => {
    const path = inFolder(name, before);
    truncateSync(path, before.length + size);
    appendFileSync(path, Buffer.concat([end, Buffer.from(after)]));
    return path;
  };
  const inside = place('inside.jsonl', `${one}\n`, two);
  const first = place('first.jsonl', '', one);
  const { printed, complaints, code } = await run([inside, first]);
  expect(printed.map(({ file }) => file)).toEqual([`${inside}:1`, `${inside}:3`, `${first}:2`]);
  expect(complaints).toEqual([`${inside}:2: larger than 5 MB`, `${first}:1: larger than 5 MB`]);
  expect(code).toBe(1);
});

test('an error inside the program is reported for the file that caused it, and the others are assessed', async () => {
  const fault = `const write = JSON.stringify;
    JSON.stringify = (value, ...more) => {
      if (value?.id === 'fault') throw new RangeError('Invalid string length');
      return write(value, ...more);
    };`;
  const input = `${one}\n${fileWith({ id: 'fault' })}\n${two}`;
  const preload = `data:text/javascript,${encodeURIComponent(fault)}`;
  const { printed, complaints, code } = await run(['-', join(folder, 'none.json')], input, [
    '--import',
    preload,
  ]);
  expect(printed.map(({ file }) => file)).toEqual(['-:1', '-:3']);
  expect(complaints).toEqual([
    '-:2: Invalid string length',
    `${join(folder, 'none.json')}: ENOENT: no such file or directory, open '${join(folder, 'none.json')}'`,
  ]);
  expect(code).toBe(1);
});

test('UTF-16 is read from standard input and from files of many lines as it is from a single file', async () => {
  const text = Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le');
  const path = inFolder('many16.jsonl', text);
  const { printed, complaints, code } = await run(['-', path], text);
  const ids = examples.map(({ id }) => id);
  expect(printed.map(({ id }) => id)).toEqual([...ids, ...ids]);
  expect(printed.map(({ file }) => file).slice(2, 5)).toEqual(['-:3', '-:4', `${path}:1`]);
  expect([complaints, code]).toEqual([[], 0]);
});

test('the place of a JSON error is counted in the whole file, not in its line', async () => {
  const path = inFolder('places.jsonl', `${one}\r\n{"format": ,}\r\n${two}`);
  const { complaints } = await run([path, '-'], `${one}\n\n{"format"\r\n`);
  expect(complaints).toEqual([
    `${path}:2: not JSON at line 2, column 12`,
    '-:3: not JSON at line 3, column 10',
  ]);
});

test('without any file the program prints its usage', async () => {
  const { printed, complaints, code } = await run([]);
  expect([printed, code]).toEqual([[], 2]);
  expect(complaints[0]).toMatch(/^Usage: npm run -s assess -- FILE…/);
});

test('the program ends quietly when its reader wants no more lines', async () => {
  const many = inFolder('much.jsonl', `${one}\n`.repeat(300));
  const command = spawn(process.execPath, ['src/app/assess.ts', many]);
  command.stdout.once('data', () => command.stdout.destroy());
  const [complaints, [code]] = await Promise.all([text(command.stderr), once(command, 'close')]);
  expect([complaints, code]).toEqual(['', 0]);
});
