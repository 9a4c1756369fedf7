import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '../../src/answers/file/parseFile.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { byName } from '../../src/portfolio/arrange.ts';
import { rowOf } from '../../src/portfolio/row.ts';
import {
  makePortfolioExport,
  type PortfolioExport,
} from '../../src/screens/portfolio/makePortfolioExport.ts';
import { AT } from '../support/answers.ts';
import { SEED } from '../support/arbitraries.ts';
import { faultsOf } from '../support/openXml.ts';
import { varied } from '../support/portfolio.ts';
import { readCsv } from '../support/readCsv.ts';
import { TRANSLATE } from '../support/summary.ts';

/** The worst names: formulas, every separator, no name at all. */
const NAMES = ['=HYPERLINK("http://x")', '+371 67', '-1', '@a', 'a;b,"c"\nd', '', '<w:p>&amp;', '5. marts'];
const files = varied(24).map((each, place): Assessment => {
  const name = NAMES[place] ?? each.service?.name ?? '';
  return { ...each, service: { ...each.service, name }, ...(place > 20 && { answers: {} }) };
});

function made(what: PortfolioExport, all: readonly Assessment[], language: 'lv' | 'en' = 'lv') {
  const items = all.map((assessment) => ({ row: rowOf(assessment, 'visi.jsonl'), assessment }));
  const rows = byName(
    items.map(({ row }) => row),
    language,
  );
  const board = { rows, total: rows.length, rule: 'cases', day: '2026-11-30' } as const;
  const t = TRANSLATE[language];
  return makePortfolioExport(what, { board, items, t, language, spreadsheet: language, at: AT });
}

test('one file holds each assessment unchanged, in the order of names, whatever the input order', async () => {
  const first = String((await made('jsonl', files)).content);
  const lines = first.trimEnd().split('\n');
  const read = lines.map((line) => parseFile(line, { newId: () => 'x' }));
  const found = read.flatMap((each) => (each.ok ? [each.assessment] : []));
  expect(found.map(({ id }) => id).toSorted()).toEqual(files.map(({ id }) => id).toSorted());
  for (const { id, answers } of found) expect(answers).toEqual(files.find((each) => each.id === id)?.answers);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (other) => {
      expect((await made('jsonl', other)).content).toBe(first);
      expect((await made('csv', other)).content).toBe((await made('csv', files)).content);
    }),
    { seed: SEED, numRuns: 8 },
  );
});

test.each(['lv', 'en'] as const)(
  'a spreadsheet takes no name in the table for a formula (%s)',
  async (language) => {
    const text = String((await made('csv', files, language)).content);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = readCsv(text, language === 'lv' ? ';' : ',');
    expect(rows.map((cells) => cells.length)).toEqual(files.map(() => head.length));
    const names = rows.map((cells) => cells[head.indexOf('service')] ?? '');
    expect(names.filter((name) => /^[=+@\t\r\n]/.test(name))).toEqual([]);
    expect(names).toContain(`'${NAMES[0]}`);
    expect(names).toContain(`'${NAMES[3]}`);
  },
);

test.each(['lv', 'en'] as const)('Word opens the two pages for a board (%s)', async (language) => {
  const { content, name } = await made('word', files, language);
  expect(name.endsWith('.docx')).toBe(true);
  expect(await faultsOf(content as Uint8Array)).toEqual([]);
});
