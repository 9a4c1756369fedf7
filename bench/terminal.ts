import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { copies } from './support/files.ts';
import type { Prepare } from './support/measure.ts';

const LINES = 10_000;
const ALONE = `
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: process.stdin })) process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n');
`;

/** Milliseconds until a program has read the file from standard input and ended. */
function run(file: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    createReadStream(file).pipe(child.stdin);
    child.stdout.pipe(createWriteStream(devNull));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(performance.now() - start) : reject(new Error(`ended with ${code}`)),
    );
  });
}

/** The terminal on ten thousand lines; reading and writing the same alone beside it. */
const prepare: Prepare = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'many.jsonl');
  await writeFile(
    file,
    copies(LINES)
      .map((each) => `${JSON.stringify(each)}\n`)
      .join(''),
  );
  const perSecond = async (args: readonly string[]) => [LINES / ((await run(file, args)) / 1000)];
  return {
    rounds: 3,
    series: [
      { name: 'assess', unit: 'lines/s', round: () => perSecond(['src/app/assess.ts', '-']) },
      {
        name: 'JSON.parse and JSON.stringify alone',
        unit: 'lines/s',
        round: () => perSecond(['--input-type=module', '-e', ALONE]),
      },
    ],
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
export default prepare;
