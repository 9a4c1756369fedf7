import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Evaluated } from './evaluate.ts';
import { type Input, inputsOf } from './inputs.ts';
import type { Printing } from './options.ts';
import { type Pool, thisThread, threads } from './pool.ts';

/**
 * The size of a batch for a thread, in inputs and in characters. Handing over a batch of this size costs next to
 * nothing.
 */
const BATCH = { inputs: 64, characters: 1_000_000 };
/** How long an input waits for others to join its batch, in milliseconds. */
const PATIENCE = 100;
/** This many batches are done sooner than other threads could start. */
const ALONE = 6;
/** How many batches may be under way for each thread. It limits memory, however long the input is. */
const AHEAD = 4;

async function* inputsOfAll(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files) yield* inputsOf(file);
}

/** A promise that resolves after `PATIENCE`. */
function patience() {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  return { over, end: () => clearTimeout(timer) };
}

/**
 * Batches of inputs. A batch that has waited too long for the next input goes as it is, because that input may take a
 * day.
 */
async function* batchesOf(inputs: AsyncGenerator<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = [];
  let characters = 0;
  let waiting: ReturnType<typeof patience> | undefined;
  const taken = () => {
    const full = batch;
    waiting?.end();
    [batch, characters, waiting] = [[], 0, undefined];
    return full;
  };
  let next = inputs.next();
  for (;;) {
    const found = await (waiting ? Promise.race([next, waiting.over]) : next);
    if (!found) {
      yield taken();
      continue;
    }
    if (found.done) break;
    batch.push(found.value);
    characters += 'text' in found.value.read ? found.value.read.text.length : 0;
    if (batch.length >= BATCH.inputs || characters >= BATCH.characters) yield taken();
    else waiting ??= patience();
    next = inputs.next();
  }
  if (batch.length > 0) yield taken();
}

/** Writes, and waits if the reader is slower. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/**
 * Assesses all files and prints the results in order. Resolves to true if all were good. `entry` is the program file
 * that further threads run.
 */
export async function run(
  files: readonly string[],
  printing: Printing,
  jobs: number,
  entry: string,
): Promise<boolean> {
  let good = true;
  const print = async ({ out, bad }: Evaluated) => {
    if (bad !== '') good = false;
    await write(process.stderr, bad);
    await write(process.stdout, out);
  };
  const alone = await thisThread(printing);
  let pool: Pool | undefined;
  let seen = 0;
  let printed = Promise.resolve();
  const printInTurn = (evaluated: Promise<Evaluated>) => {
    printed = printed.then(async () => print(await evaluated));
    return printed;
  };
  const ahead: Promise<void>[] = [];
  for await (const batch of batchesOf(inputsOfAll(files))) {
    if (jobs === 1 || ++seen <= ALONE) {
      await print(await alone.evaluate(batch));
      continue;
    }
    pool ??= threads(alone, jobs - 1, printing, entry);
    ahead.push(printInTurn(pool.evaluate(batch)));
    if (ahead.length >= jobs * AHEAD) await ahead.shift();
    // This thread learns what the others have done only between two turns of the event loop.
    await setImmediate();
  }
  await printed;
  pool?.end();
  return good;
}
