import { once } from 'node:events';
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

/** Several threads; each takes the next batch when it is done with one. `entry` is the file of the program, which serves in them. */
export function threads(count: number, printing: Printing, entry: string): Pool {
  const start = () => new Worker(entry, { workerData: printing });
  const free: Worker[] = Array.from({ length: count }, start);
  const all = new Set(free);
  const waiting: ((worker: Worker) => void)[] = [];
  const next = (): Promise<Worker> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (worker: Worker): void => {
    const taker = waiting.shift();
    if (taker) taker(worker);
    else free.push(worker);
  };

  return {
    async evaluate(batch) {
      const worker = await next();
      try {
        const answer = once(worker, 'message');
        worker.postMessage(batch);
        const [evaluated] = (await answer) as [Evaluated];
        release(worker);
        return evaluated;
      } catch (failure) {
        all.delete(worker);
        const another = start();
        all.add(another);
        release(another);
        return failed(batch, failure);
      }
    },
    end() {
      for (const worker of all) void worker.terminate();
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
