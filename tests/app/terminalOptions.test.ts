import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { exportLine } from '../../src/answers/file/exportFile.ts';
import { fileJsonSchema } from '../../src/answers/file/jsonSchema.ts';
import { AT, EXAMPLES, fileWith, opened, readFixture } from '../support/answers.ts';
import { readCsv } from '../support/readCsv.ts';

const folder = mkdtempSync(join(tmpdir(), 'options-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = EXAMPLES.map((name) => `tests/fixtures/examples/${name}.json`);
const lines = EXAMPLES.map((name) => exportLine(opened(readFixture(`examples/${name}.json`)), AT));

function place(name: string, contents: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, contents);
  return path;
}

async function run(args: readonly string[], input = '') {
  const command = spawn(process.execPath, ['src/app/assess.ts', ...args]);
  command.stdin.end(input);
  const [out, bad, [code]] = await Promise.all([
    buffer(command.stdout),
    buffer(command.stderr),
    once(command, 'close'),
  ]);
  return { out: String(out), bad: String(bad), code };
}

test('several threads print the same bytes as one, in the same order, with bad lines among them', async () => {
  // There are more lines than one thread takes alone, each with its own id.
  const many = Array.from({ length: 700 }, (_, n) =>
    n % 97 === 5 ? 'broken\n' : (lines[n % 4] as string).replace(/"id":"[^"]*"/, `"id":"id-${n}"`),
  ).join('');
  const [alone, several] = [await run(['--jobs', '1', '-'], many), await run(['--jobs', '3', '-'], many)];
  expect(several).toEqual(alone);
  expect(alone.out.split('\n')).toHaveLength(700 - 8 + 1);
  expect([alone.bad.split('\n').length - 1, alone.code]).toEqual([8, 1]);
});

test('pieces of a collection give the same bytes as the whole, wherever it is cut between lines', async () => {
  const args = ['--jobs', '1', '--no-line-numbers', '-'];
  const many = Array.from({ length: 40 }, (_, n) => lines[(n * 7) % 4]);
  const whole = await run(args, many.join(''));
  const pieces = [many.slice(0, 3), many.slice(3, 20), many.slice(20)];
  const apart = await Promise.all(pieces.map((piece) => run(args, piece.join(''))));
  expect(apart.map(({ out }) => out).join('')).toBe(whole.out);
  expect(whole.out).toMatch(/^\{"file":"-","id"/);
});

test('a folder gives all assessments in it and below it, by name; links to folders are not followed', async () => {
  const one = lines[0] as string;
  place('service/b.json', one);
  place('service/a/many.jsonl', one + one);
  place('service/a/bad.JSON', '{}');
  place('service/readme.txt', 'nothing to read');
  symlinkSync(join(folder, 'service'), join(folder, 'service/a/again'));
  const { out, bad, code } = await run([join(folder, 'service')]);
  const found = out.split('\n').slice(0, -1);
  expect(found.map((line) => JSON.parse(line).file.replace(`${folder}/`, ''))).toEqual([
    'service/a/many.jsonl:1',
    'service/a/many.jsonl:2',
    'service/b.json',
  ]);
  expect(bad).toBe(`${join(folder, 'service/a/bad.JSON')}: not an e-service assessment\n`);
  expect(code).toBe(1);
});

test('a pipe in a folder is named but not read, because nobody may ever write into it', async () => {
  const file = place('with-pipe/service.json', lines[0] as string);
  const pipe = join(folder, 'with-pipe', 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  symlinkSync(pipe, join(folder, 'with-pipe', 'link.json'));
  const { out, bad, code } = await run([join(folder, 'with-pipe')]);
  expect(JSON.parse(out).file).toBe(file);
  const reasons = ['link.json', 'pipe.json'].map(
    (name) => `${join(folder, 'with-pipe', name)}: neither a file nor a folder\n`,
  );
  expect([bad, code]).toEqual([reasons.join(''), 1]);
});

test('CSV has one row for each assessment, with the numbers of the JSON', async () => {
  const [csv, json] = [await run(['--format', 'csv', ...paths]), await run(paths)];
  const [head = [], ...rows] = readCsv(csv.out, ',');
  const results = json.out.split('\n').slice(0, -1);
  expect(rows).toHaveLength(4);
  for (const [n, line] of results.entries()) {
    const { file, id, assessment } = JSON.parse(line);
    const row = Object.fromEntries(head.map((name, column) => [name, rows[n]?.[column]]));
    const number = (value: number | undefined) => (value === undefined ? '' : String(value));
    expect(row).toMatchObject({
      file,
      id,
      recommendation_worst: assessment.recommendation.pessimistic,
      recommendation_best: assessment.recommendation.optimistic,
      value_worst: String(assessment.value[0]),
      readiness_best: String(assessment.readiness[1]),
      annual_saving_worst: number(assessment.facts.annualSaving?.[0]),
      payback_years_best: number(assessment.facts.paybackYears?.[1]),
    });
    const conditions = assessment.signals.filter(
      (signal: { class: string; certain: boolean }) => signal.class === 'condition' && signal.certain,
    );
    expect(row.conditions).toBe(conditions.map((signal: { id: string }) => signal.id).join(' '));
  }
});

test('a name that a spreadsheet would take for a formula stays a text in CSV', async () => {
  const path = place('formula.json', fileWith({ service: { name: '=HYPERLINK("x")' } }));
  const { out } = await run(['--format', 'csv', path]);
  expect(out.split('\r\n')[1]).toContain(`"'=HYPERLINK(""x"")"`);
});

test('the summary in words agrees with the page, in the requested language', async () => {
  const latvian = await run(['--explain', paths[0] as string]);
  const english = await run(['--explain', '--language', 'en', paths[0] as string]);
  expect(latvian.out.split('\n')).toEqual(expect.arrayContaining(['Rīcības plāns']));
  expect(english.out).toMatch(/^Action plan$/m);
  expect(`${latvian.out}${english.out}`).not.toMatch(/undefined|\{\{|null/);
});

test("an institution's own weights and thresholds count in each format, and each format says so", async () => {
  const methodology = {
    id: 'default',
    version: '1.1.0',
    weights: { q02: 0, q11: 40 },
    thresholds: { low: 20, high: 99 },
  };
  const file = JSON.parse(readFixture('examples/residence-declaration.json'));
  const [own, standard] = [{ ...file, methodology }, file].map((each, n) =>
    place(`own/${n}.json`, JSON.stringify(each)),
  );
  const printed = async (...args: string[]) => (await run([...args, own as string])).out;
  const { recommendation, methodology: used } = JSON.parse(await printed()).assessment;
  expect([recommendation.pessimistic, used.custom]).toEqual(['buildWithConditions', true]);
  const [head = [], row = []] = readCsv(await printed('--format', 'csv'), ',');
  const cell = (name: string) => row[head.indexOf(name)];
  expect([cell('recommendation_worst'), cell('own_weights')]).toEqual(['buildWithConditions', 'yes']);
  const words = await printed('--explain', '--language', 'en');
  expect(words.split('\n')).toEqual(
    expect.arrayContaining([
      'Build, with conditions',
      'The institution uses its own weights or thresholds, not those of the method',
    ]),
  );
  const { out } = await run(['--compare', '--language', 'en', standard as string, own as string]);
  expect(out).toContain('- Recommendation: Build → Build, with conditions');
});

test('the contents of a file cannot control the terminal or break a line', async () => {
  const name = 'Zaļš\u001b[31m\u009b2J\nIeteikums: Veidot';
  const path = place('steering.json', fileWith({ service: { name } }));
  const { out } = await run(['--explain', path]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the output must not contain them
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(out).not.toMatch(/^Ieteikums: Veidot$/m);
});

test('two assessments are compared in words, and files that cannot be compared are reported', async () => {
  const before = JSON.parse(readFileSync(paths[0] as string, 'utf8'));
  const after = { ...before, answers: { ...before.answers, q01: { need: 'automation' } } };
  const [a, b] = [place('a.json', JSON.stringify(before)), place('b.json', JSON.stringify(after))];
  const different = await run(['--compare', a, b, '--language', 'en']);
  expect(different.out).toMatch(/^- Recommendation: Build, with conditions → /m);
  expect(different.code).toBe(0);
  const same = await run(['--compare', a, a]);
  expect(same.out).toContain('Nekas nav mainījies.');
  const many = place('several.jsonl', lines.join(''));
  expect(await run(['--compare', a, many])).toEqual({
    out: '',
    bad: `${many}: holds several assessments; --compare takes files of one\n`,
    code: 1,
  });
});

test('the schema of the file format is printed', async () => {
  const { out, code } = await run(['--schema']);
  expect([JSON.parse(out), code]).toEqual([JSON.parse(JSON.stringify(fileJsonSchema())), 0]);
});

test.each(['lv', 'en'])('the help in %s names every option', async (language) => {
  const { out, code } = await run(['--help', '--language', language]);
  for (const option of [
    '--format',
    '--explain',
    '--compare',
    '--schema',
    '--jobs',
    '--no-line-numbers',
    '--language',
    '--help',
  ])
    expect(out).toMatch(new RegExp(`^  ${option}\\b.* \\S+`, 'm'));
  expect(code).toBe(0);
});

test.each([
  [['--format', 'xml', 'a.json'], '--format is jsonl or csv, not "xml"'],
  [['--language', 'de', 'a.json'], '--language is lv or en, not "de"'],
  [['--jobs', '0', 'a.json'], '--jobs is a whole number from 1 to 512, not "0"'],
  [['--jobs', 'many', 'a.json'], '--jobs is a whole number from 1 to 512, not "many"'],
  [['--compare', 'a.json'], '--compare takes two files'],
  [['--explain', '--format', 'csv', 'a.json'], '--explain prints words: it takes no --format'],
])('%j is refused with the reason', async (args, problem) => {
  const { out, bad, code } = await run(args);
  expect([out, bad.split('\n')[0], code]).toEqual(['', problem, 2]);
});

test('a line is answered before the next one is complete', async () => {
  const command = spawn(process.execPath, ['src/app/assess.ts', '-']);
  command.stdin.write(`${lines[0]}${lines[1]}{`);
  const [first] = await once(command.stdout, 'data');
  expect(String(first)).toMatch(/^\{"file":"-:1"/);
  command.stdin.end('}\n');
  await once(command, 'close');
});
