import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Evaluated, evaluator } from './evaluate.ts';
import type { Input } from './inputs.ts';
import type { Printing } from './options.ts';
import { complaint } from './reasons.ts';

/** Evaluates a batch; batches may be given before the earlier ones are done. */
export interface Pool {
  readonly evaluate: (batch: readonly Input[]) => Promise<Evaluated>;
  readonly end: () => void;
}

/** Batches that are with another thread at once: enough that it has work while this thread evaluates one itself. */
const ENOUGH = 3;

/** This thread alone. */
export async function thisThread(printing: Printing): Promise<Pool> {
  const evaluate = await evaluator(printing);
  return { evaluate: async (batch) => evaluate(batch), end: () => undefined };
}

/** A batch whose thread has died. What killed it is in one of its inputs, and nobody knows in which. */
const failed = (batch: readonly Input[], failure: unknown): Evaluated => ({
  out: '',
  bad: batch.map(({ name }) => complaint(name, `the thread that read it ended: ${String(failure)}`)).join(''),
});

interface Given {
  readonly batch: readonly Input[];
  readonly done: (evaluated: Evaluated) => void;
}

/**
 * Another thread, started when it is given its first batch. It answers in the order of its batches: where it dies, the
 * first that is open has killed it, and a new thread takes the others.
 */
function helperThread(printing: Printing, entry: string) {
  let worker: Worker | undefined;
  let open: Given[] = [];
  let ended = false;

  function start(): Worker {
    const started = new Worker(entry, { workerData: printing });
    let why: unknown = 'no reason given';
    started.on('message', (evaluated: Evaluated) => open.shift()?.done(evaluated));
    started.on('error', (failure) => {
      why = failure;
    });
    started.on('exit', () => {
      worker = undefined;
      if (ended) return;
      const [killer, ...others] = open;
      open = [];
      killer?.done(failed(killer.batch, why));
      others.forEach(give);
    });
    return started;
  }

  function give(given: Given): void {
    open.push(given);
    worker ??= start();
    worker.postMessage(given.batch);
  }

  return {
    hasEnough: () => open.length >= ENOUGH,
    evaluate: (batch: readonly Input[]) => new Promise<Evaluated>((done) => give({ batch, done })),
    end() {
      ended = true;
      void worker?.terminate();
    },
  };
}

/**
 * The thread `here` and `others` beside it. Each of them has some batches to go on with; a batch that finds all of them
 * provided is evaluated here. `entry` is the file of the program, which serves in the others.
 */
export function threads(here: Pool, others: number, printing: Printing, entry: string): Pool {
  // With a thread on every core, collecting garbage with several threads at once only makes them wait for each other.
  setFlagsFromString('--no-parallel-scavenge');
  const helpers = Array.from({ length: others }, () => helperThread(printing, entry));
  return {
    evaluate: (batch) => (helpers.find(({ hasEnough }) => !hasEnough()) ?? here).evaluate(batch),
    end() {
      for (const helper of helpers) helper.end();
    },
  };
}

/** Serves in a thread of the pool; false in the main one. */
export async function serves(): Promise<boolean> {
  const port = parentPort;
  if (isMainThread || !port) return false;
  const early: Input[][] = [];
  let evaluate: ((batch: Input[]) => Evaluated) | undefined;
  port.on('message', (batch: Input[]) => {
    if (evaluate) port.postMessage(evaluate(batch));
    else early.push(batch);
  });
  evaluate = await evaluator(workerData as Printing);
  for (const batch of early) port.postMessage(evaluate(batch));
  return true;
}
