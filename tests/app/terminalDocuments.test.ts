import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { methodologyFor } from '../../src/assessment/weighting.ts';
import { documentRows } from '../../src/documents/documentRows.ts';
import { DOCUMENT_KINDS } from '../../src/questionnaire/documents.ts';
import { EXAMPLES, opened, readFixture } from '../support/answers.ts';
import { TRANSLATE } from '../support/summary.ts';

const run = promisify(execFile);
const FILES = EXAMPLES.map((name) => `tests/fixtures/examples/${name}.json`);
const MORE: Readonly<Record<string, readonly string[]>> = {
  eId: ['identification'],
  card: ['jsonld'],
  results: ['results', 'forecast', 'forecastFrom'],
};

async function printed(...args: string[]): Promise<Record<string, unknown>[]> {
  const { stdout } = await run(process.execPath, ['src/app/assess.ts', ...args]);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test.each(DOCUMENT_KINDS)('the rows of %s are printed on one line for each file', async (kind) => {
  const lines = await printed('--documents', kind, ...FILES);
  expect(lines.map(({ file, kind: of }) => [file, of])).toEqual(FILES.map((file) => [file, kind]));
  for (const [n, name] of EXAMPLES.entries()) {
    const file = opened(readFixture(`examples/${name}.json`));
    const result = assess(file.answers, methodologyFor(file.methodology));
    const rows = documentRows(kind, file, result, TRANSLATE.lv);
    expect(lines[n]).toMatchObject({ id: file.id, rows: JSON.parse(JSON.stringify(rows)) });
    expect(Object.keys(lines[n] ?? {})).toEqual(['file', 'id', 'kind', 'rows', ...(MORE[kind] ?? [])]);
  }
});

test('the rows are in English on request', async () => {
  const [line] = await printed('--documents', 'card', '--language', 'en', FILES[3] ?? '');
  expect(JSON.stringify(line?.rows)).toContain('Territorial coverage');
});

test('an unknown document is a wrong argument, and so is asking for words or CSV beside it', async () => {
  for (const args of [['minutes'], ['card', '--explain'], ['card', '--format', 'csv']])
    await expect(printed('--documents', ...args, FILES[0] ?? '')).rejects.toMatchObject({ code: 2 });
});
