import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generator } from '../assessment/method.ts';
import { EQUIVALENT } from './equivalent.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

/**
 * Changes the scoring in one small place after another, and lists the changes that no test of the scoring notices. Each
 * mutant runs in its own process, and no file on disk is changed.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const ROOM = 'src/assessment';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutation/vitest.config.ts'];
/** A mutant that takes this many times longer than the plain tests is taken to run forever. */
const PATIENCE = 5;

const { values: options } = parseArgs({
  options: {
    /** How many mutants to try. */
    sample: { type: 'string', default: '50' },
    /** The same seed gives the same sample. */
    seed: { type: 'string', default: '1' },
    /** Limits the run to files whose path contains this text. */
    file: { type: 'string', default: '' },
  },
});

/** True if a test failed or the time ran out. */
function isKilled(mutant: Mutant | null, timeout?: number): boolean {
  const { status, signal } = spawnSync(process.execPath, VITEST, {
    cwd: ROOT,
    env: { ...process.env, MUTANT: JSON.stringify(mutant) },
    stdio: 'ignore',
    killSignal: 'SIGKILL',
    ...(timeout && { timeout }),
  });
  if (status === null && signal !== 'SIGKILL') throw new Error(`The tests were ended by ${signal}`);
  return status !== 0;
}

const told = (text: string) => text.replace(/\s+/g, ' ');

const isMeant = ({ file, before, after }: (typeof EQUIVALENT)[number], mutant: Mutant) =>
  mutant.file === `${ROOM}/${file}` && told(mutant.before) === before && after.includes(told(mutant.after));

/** A random sample that the seed decides. */
function sampleOf(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const draw = generator(seed);
  return mutants
    .map((mutant) => ({ mutant, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

const all = readdirSync(resolve(ROOT, ROOM), { recursive: true, encoding: 'utf8' })
  .map((name) => `${ROOM}/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && file.includes(options.file))
  .sort()
  .flatMap((file) => mutantsOf(file, readFileSync(resolve(ROOT, file), 'utf8')));
const telling = all.filter((mutant) => !EQUIVALENT.some((one) => isMeant(one, mutant)));
const stale = EQUIVALENT.find(
  (one) => `${ROOM}/${one.file}`.includes(options.file) && !all.some((mutant) => isMeant(one, mutant)),
);
if (stale) throw new Error(`No mutant of ${stale.file} is: ${stale.before}`);
const sample = sampleOf(telling, Number(options.sample), Number(options.seed));
console.info(`${all.length} mutants, ${all.length - telling.length} equivalent, ${sample.length} tried`);

const start = performance.now();
if (isKilled(null)) throw new Error('The tests fail without a mutant');
const timeout = Math.ceil(PATIENCE * (performance.now() - start));

let killed = 0;
for (const mutant of sample) {
  if (isKilled(mutant, timeout)) killed++;
  else console.info(`${mutant.file}:${mutant.line} survived: ${told(mutant.before)} → ${told(mutant.after)}`);
}
console.info(`${killed} of ${sample.length} killed: ${((100 * killed) / sample.length).toFixed(1)} %`);
