import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { exportLine } from '../src/answers/file/exportFile.ts';
import { AT } from '../tests/support/answers.ts';
import { denseAnswers, SEED } from '../tests/support/arbitraries.ts';
import type { Prepare } from './support/measure.ts';

const LINES = 10_000;
const PROGRAM = 'src/app/assess.ts';
/** What nobody can do without: the lines are read and written, and so are their results. */
const ALONE = `
  const { createInterface } = await import('node:readline');
  const { createReadStream } = await import('node:fs');
  for (const file of process.argv.slice(1)) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n');
    }
  }
`;

/** Milliseconds until a program has ended. */
function run(args: readonly string[]): Promise<number> {
  const nothing = openSync(devNull, 'w');
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', nothing, 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => {
      closeSync(nothing);
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`ended with ${code}`));
    });
  });
}

/** Ten thousand different assessments, 4 to 6 kB each. */
const lines = (): string[] =>
  fc
    .sample(denseAnswers, { numRuns: LINES, seed: SEED })
    .map((answers, n) =>
      exportLine({ format: 'e-service-assessment', formatVersion: 1, id: `many-${n}`, answers }, AT),
    );

/** The terminal on one core and on all; beside it what reading and writing the same lines and results takes alone. */
const prepare: Prepare = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const [file, results] = [join(folder, 'many.jsonl'), join(folder, 'results.jsonl')];
  await writeFile(file, lines().join(''));
  const output = openSync(results, 'w');
  execFileSync(process.execPath, [PROGRAM, file], { stdio: ['ignore', output, 'inherit'] });
  closeSync(output);
  const perSecond = async (args: readonly string[]) => [LINES / ((await run(args)) / 1000)];
  return {
    rounds: 5,
    series: [
      { name: 'assess, one core', unit: 'lines/s', round: () => perSecond([PROGRAM, '--jobs', '1', file]) },
      { name: 'assess, all cores', unit: 'lines/s', round: () => perSecond([PROGRAM, file]) },
      {
        name: 'JSON.parse and JSON.stringify of lines and results alone',
        unit: 'lines/s',
        round: () => perSecond(['--input-type=module', '-e', ALONE, file, results]),
      },
    ],
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
export default prepare;
