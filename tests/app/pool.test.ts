import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Evaluated } from '../../src/app/terminal/evaluate.ts';
import type { Input } from '../../src/app/terminal/inputs.ts';
import { type Pool, threads } from '../../src/app/terminal/pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, { recursive: true }));
let pool: Pool | undefined;
afterEach(() => pool?.end());

/** A program for a thread. It answers with the names of its inputs, and dies of one called "deadly". */
const entry = join(folder, 'serves.mjs');
writeFileSync(
  entry,
  `import { parentPort } from 'node:worker_threads';
   parentPort.on('message', (batch) => {
     const names = batch.map(({ name }) => name).join(' ');
     if (names.includes('deadly')) throw new Error('no memory left');
     parentPort.postMessage({ out: names, bad: "" });
   });`,
);

const batch = (...names: string[]): Input[] => names.map((name) => ({ name, read: { text: '{}' } }));
const words = { as: 'jsonl', numbered: true } as const;

/** Evaluates in this thread and says "here". */
const here: Pool = {
  evaluate: async (inputs): Promise<Evaluated> => ({ out: `here ${inputs[0]?.name}`, bad: '' }),
  end: () => undefined,
};

test('a batch is evaluated in this thread if the other threads have enough work', async () => {
  pool = threads(here, 1, words, entry);
  const given = ['a', 'b', 'c', 'd', 'e'].map((name) => pool?.evaluate(batch(name)));
  const outs = (await Promise.all(given)).map((evaluated) => evaluated?.out);
  expect(outs).toEqual(['a', 'b', 'c', 'here d', 'here e']);
  expect((await pool.evaluate(batch('f'))).out).toBe('f');
});

test('a thread that dies loses only its own batch: its inputs are named, and the others are evaluated', async () => {
  pool = threads(here, 1, words, entry);
  const given = [batch('a'), batch('deadly', 'beside'), batch('c')].map((each) => pool?.evaluate(each));
  const [first, killed, last] = await Promise.all(given);
  expect(first).toEqual({ out: 'a', bad: '' });
  expect(killed?.out).toBe('');
  expect(killed?.bad).toMatch(/^deadly: .*no memory left\nbeside: .*no memory left\n$/);
  expect(last).toEqual({ out: 'c', bad: '' });
  expect((await pool.evaluate(batch('d'))).out).toBe('d');
});
