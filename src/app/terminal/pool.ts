import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Evaluated, evaluator } from './evaluate.ts';
import type { Input } from './inputs.ts';
import type { Printing } from './options.ts';
import { complaint } from './reasons.ts';

/** Evaluates batches. A new batch may be given before the earlier ones are done. */
export interface Pool {
  readonly evaluate: (batch: readonly Input[]) => Promise<Evaluated>;
  readonly end: () => void;
}

/** How many batches another thread holds at once, so that it has work while this thread evaluates one itself. */
const ENOUGH = 3;

/** A pool of this thread alone. */
export async function thisThread(printing: Printing): Promise<Pool> {
  const evaluate = await evaluator(printing);
  return { evaluate: async (batch) => evaluate(batch), end: () => undefined };
}

/** The result for a batch whose thread has died. One of its inputs is to blame, but nobody knows which. */
const failed = (batch: readonly Input[], failure: unknown): Evaluated => ({
  out: '',
  bad: batch.map(({ name }) => complaint(name, `the thread that read it ended: ${String(failure)}`)).join(''),
});

interface Task {
  readonly batch: readonly Input[];
  readonly done: (evaluated: Evaluated) => void;
}

/**
 * Another thread, started with its first batch. It answers batches in order. If it dies, the first unanswered batch is
 * to blame, and a new thread takes the others.
 */
function helperThread(printing: Printing, entry: string) {
  let worker: Worker | undefined;
  let open: Task[] = [];
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

  function give(given: Task): void {
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
 * This thread (`here`) and `others` more. Each other thread first gets a few batches; when all have enough, this thread
 * evaluates one itself. `entry` is the program file that the other threads run.
 */
export function threads(here: Pool, others: number, printing: Printing, entry: string): Pool {
  // All cores are busy already, so collecting garbage in parallel would only make the threads wait for each other.
  setFlagsFromString('--no-parallel-scavenge');
  const helpers = Array.from({ length: others }, () => helperThread(printing, entry));
  return {
    evaluate: (batch) => (helpers.find(({ hasEnough }) => !hasEnough()) ?? here).evaluate(batch),
    end() {
      for (const helper of helpers) helper.end();
    },
  };
}

/** Works for the pool if this is one of its threads; returns false in the main thread. */
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
