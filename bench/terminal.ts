import { execFileSync, spawn } from 'node:child_process';
import { closeSync, createWriteStream, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import * as fc from 'fast-check';
import { AT } from '../tests/support/answers.ts';
import { denseAnswers, SEED } from '../tests/support/arbitraries.ts';
import type { Prepare } from './support/measure.ts';

const LINES = 100_000;
/** The number of different sets of answers. Each appears several times, with another id and other notes. */
const DIFFERENT = 10_000;
const PROGRAM = 'src/app/assess.ts';
/** The least that any program must do: read and write the lines, and read and write the results. */
const ALONE = `
  const { createInterface } = await import('node:readline');
  const { createReadStream } = await import('node:fs');
  for (const file of process.argv.slice(1)) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n');
    }
  }
`;
/** Loaded before a program. At the end it reports the time and memory that all threads have used. */
const TELLS = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

interface Used {
  /** `seconds` is clock time. `cpuSeconds` is processor time, which other programs hardly affect. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/**
 * On Linux a program can be kept on some of the cores. Elsewhere "one core" means one thread, but its garbage
 * collection still uses other cores.
 */
const onCores = (cores: string, program: string, args: readonly string[]): [string, string[]] =>
  process.platform === 'linux' ? ['taskset', ['-c', cores, program, ...args]] : [program, [...args]];

/** Runs Node with these arguments on the given cores. */
async function run(cores: string, args: readonly string[]): Promise<Used> {
  const nothing = openSync(devNull, 'w');
  const start = performance.now();
  const child = spawn(...onCores(cores, process.execPath, ['--import', TELLS, ...args]), {
    stdio: ['ignore', nothing, 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const told = await text(child.stdio[3] as NodeJS.ReadableStream);
  const code = await ended;
  closeSync(nothing);
  if (code !== 0) throw new Error(`ended with ${code}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told) as NodeJS.ResourceUsage;
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1000,
  };
}

/** A hundred thousand different assessments, 5 to 7 kB each. */
function* lines(from: number, to: number): Generator<string> {
  const different = fc.sample(denseAnswers, { numRuns: DIFFERENT, seed: SEED });
  for (let n = from; n < to; n++) {
    const answers = Object.fromEntries(
      Object.entries(different[n % DIFFERENT] ?? {}).map(([question, answer]) => [
        question,
        { ...answer, note: `Pēc ${n + 1}. sarunas ar atbildīgajiem: skaitļi ir no pagājušā gada pārskata.` },
      ]),
    );
    const file = {
      format: 'e-service-assessment',
      formatVersion: 1,
      id: `many-${n}`,
      createdAt: AT,
      answers,
    };
    yield `${JSON.stringify(file)}\n`;
  }
}

/** The terminal on one core and on two, compared with merely reading and writing the same lines and results. */
const prepare: Prepare = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const [file, results] = [join(folder, 'many.jsonl'), join(folder, 'results.jsonl')];
  await pipeline(() => lines(0, LINES), createWriteStream(file));
  const output = openSync(results, 'w');
  execFileSync(process.execPath, [PROGRAM, file], { stdio: ['ignore', output, 'inherit'] });
  closeSync(output);

  const halves = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')] as const;
  await pipeline(() => lines(0, LINES / 2), createWriteStream(halves[0]));
  await pipeline(() => lines(LINES / 2, LINES), createWriteStream(halves[1]));

  let alone: Used;
  let one: Used;
  let two: Used;
  const cpu = ({ cpuSeconds }: Used) => [(cpuSeconds / LINES) * 1e6];
  return {
    rounds: 3,
    series: [
      {
        name: 'processor time: JSON.parse and JSON.stringify of lines and results alone',
        unit: 'µs/line',
        async round() {
          alone = await run('0', ['--input-type=module', '-e', ALONE, file, results]);
          return cpu(alone);
        },
      },
      {
        name: 'processor time: assess, one core',
        unit: 'µs/line',
        async round() {
          one = await run('0', [PROGRAM, '--jobs', '1', file]);
          return cpu(one);
        },
      },
      {
        name: 'processor time: assess, two cores',
        unit: 'µs/line',
        async round() {
          two = await run('0,1', [PROGRAM, '--jobs', '2', file]);
          return cpu(two);
        },
      },
      {
        name: 'assess against reading and writing alone',
        unit: 'times',
        round: () => [one.cpuSeconds / alone.cpuSeconds],
      },
      {
        name: 'two cores against one, by the clock',
        unit: 'times',
        round: () => [one.seconds / two.seconds],
      },
      {
        name: 'two programs at once, each on a core with half of the lines, against one: what this machine can give',
        unit: 'times',
        async round() {
          const start = performance.now();
          await Promise.all(halves.map((half, core) => run(String(core), [PROGRAM, '--jobs', '1', half])));
          return [(one.seconds * 1000) / (performance.now() - start)];
        },
      },
      { name: 'assess, one core', unit: 'lines/s', round: () => [LINES / one.seconds] },
      { name: 'assess, two cores', unit: 'lines/s', round: () => [LINES / two.seconds] },
      { name: 'peak memory, one core', unit: 'MB', round: () => [one.megabytes] },
      { name: 'peak memory, two cores', unit: 'MB', round: () => [two.megabytes] },
    ],
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
export default prepare;
