import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { exportLine } from '../src/answers/file/exportFile.ts';
import {
  byName,
  filtered,
  institutionsOf,
  NO_FILTER,
  sortedRows,
  type TableColumn,
} from '../src/portfolio/arrange.ts';
import { type PortfolioRow, rowOf } from '../src/portfolio/row.ts';
import { varied } from '../tests/support/portfolio.ts';
import { interactions, settle, watchEvents } from './support/events.ts';
import type { Prepare, Series } from './support/measure.ts';
import { newVisit } from './support/site.ts';

const COUNT = 10_000;
/** How many rows are computed beforehand. The worker computes all of them. */
const COMPUTED = 400;
const AT = '2026-11-20T10:00:00.000Z';
/** A busy machine gets this many milliseconds for them. */
const PATIENCE = 600_000;
/** Three kinds of columns: text, numbers, and numbers that are often unknown. */
const COLUMNS: readonly TableColumn[] = ['institution', 'value', 'paybackYears'];

/** Milliseconds of processor time, which other programs on the machine do not affect. */
function cpu(work: () => unknown): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

/** Ten thousand services: their rows are computed in the worker, then sorted and selected. */
const prepare: Prepare = async () => {
  const files = varied(COUNT);
  // Many rows share the same figures, which makes no difference to sorting.
  const computed = files.slice(0, COMPUTED).map((each) => rowOf(each, 'visi.jsonl'));
  const rows = byName(
    files.map(({ id }, place): PortfolioRow => {
      const row = computed[place % COMPUTED] as PortfolioRow;
      const plain = { ...row.plain, service: `${row.plain.service} ${place}` };
      return { ...row, id, service: `${row.service} ${place}`, plain };
    }),
    'lv',
  );
  const institutions = institutionsOf(rows, 'lv');
  const { page, cdp, address } = await newVisit();
  const folder = await mkdtemp(join(tmpdir(), 'portfolio-'));
  const file = join(folder, 'visi.jsonl');
  await writeFile(file, files.map((each) => exportLine(each, AT)).join(''));
  await cdp.send('Performance.enable');
  const threadTime = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  await page.goto(`${address}#/portfolio`);
  const choose = page.locator('.portfolio input[type=file]').first();

  async function read(): Promise<number[]> {
    await choose.setInputFiles(file);
    const start = performance.now();
    await page.locator('.portfolio-table tbody tr[data-index]').first().waitFor({ timeout: PATIENCE });
    const took = performance.now() - start;
    await settle(page);
    return [took];
  }

  const heads = page.locator('.portfolio-table__sort');
  const search = page.locator('#portfolio-search');
  /** For each sort, the time to the next paint and the time on the page's own thread. */
  async function sort(): Promise<{ event: number[]; thread: number[] }> {
    const thread: number[] = [];
    for (const at of [1, 3, 9]) {
      const before = await threadTime();
      await heads.nth(at).click();
      await settle(page);
      thread.push((await threadTime()) - before);
    }
    return { event: await interactions(page, 3), thread };
  }
  async function select(): Promise<{ event: number[]; thread: number[] }> {
    const thread: number[] = [];
    for (const key of ['s', 'u', 'n', 'a']) {
      const before = await threadTime();
      await search.press(key);
      await settle(page);
      thread.push((await threadTime()) - before);
    }
    const event = await interactions(page, 4);
    await search.fill('');
    await settle(page);
    await interactions(page, 0);
    return { event, thread };
  }
  const took = await read();
  await watchEvents(page);
  let sorts = { event: [] as number[], thread: [] as number[] };
  let keys = { event: [] as number[], thread: [] as number[] };
  const series: Series[] = [
    { name: `computing ${COUNT} in the worker until they are shown`, unit: 'ms', round: () => took },
    {
      name: 'sorting: click to paint',
      unit: 'ms',
      async round() {
        sorts = await sort();
        return sorts.event;
      },
    },
    { name: 'sorting: time of the page’s thread, all that follows', unit: 'ms', round: () => sorts.thread },
    {
      name: 'a key of the search: press to paint',
      unit: 'ms',
      async round() {
        keys = await select();
        return keys.event;
      },
    },
    {
      name: 'a key of the search: time of the page’s thread, all that follows',
      unit: 'ms',
      round: () => keys.thread,
    },
    ...COLUMNS.map(
      (by): Series => ({
        name: `rows by ${by}, processor`,
        unit: 'ms',
        round: () => [cpu(() => sortedRows(rows, { by, down: true }, institutions))],
      }),
    ),
    {
      name: 'rows that fit a search, processor',
      unit: 'ms',
      round: () => [cpu(() => filtered(rows, { ...NO_FILTER, search: 'suna iestade' }))],
    },
  ];
  return {
    rounds: 5,
    series,
    async close() {
      await page.context().close();
      await rm(folder, { recursive: true });
    },
  };
};
export default prepare;
