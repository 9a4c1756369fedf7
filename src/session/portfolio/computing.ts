import { type RowInput, type RowOutput, readInput } from './readInput.ts';
import { workerAddress } from './workerAddress.ts';

/** Turns inputs into rows, some at a time. */
export interface Computing {
  /** How many inputs to send at once: enough to be quick, few enough to show progress and to be stopped. */
  readonly turn: number;
  compute(inputs: readonly RowInput[]): Promise<readonly RowOutput[]>;
  close(): void;
}

/** So few at once that the page can react in between. */
const SLICE = 4;
const MESSAGE = 40;

const inSlices: Computing = {
  turn: SLICE,
  async compute(inputs) {
    await new Promise((done) => setTimeout(done));
    return inputs.map(readInput);
  },
  close() {},
};

const { trustedTypes } = globalThis as {
  trustedTypes?: {
    createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
  };
};
/**
 * The page names the policy that may create the worker, and a browser accepts each policy only once. A page without a
 * worker names no such policy; making one there would be an error.
 */
const policy = workerAddress
  ? trustedTypes?.createPolicy('portfolio', { createScriptURL: () => workerAddress })
  : undefined;

/** Computes in a worker. Undefined if the browser or the single file has no worker. */
function inThread(): Computing | undefined {
  if (!workerAddress || typeof Worker === 'undefined') return undefined;
  try {
    const worker = new Worker(policy ? policy.createScriptURL('') : workerAddress, { type: 'module' });
    return {
      turn: MESSAGE,
      compute: (inputs) =>
        new Promise((done, fail) => {
          worker.onmessage = ({ data }: MessageEvent<RowOutput[]>) => done(data);
          worker.onerror = fail;
          worker.onmessageerror = fail;
          worker.postMessage(inputs);
        }),
      close: () => worker.terminate(),
    };
  } catch {
    return undefined;
  }
}

/** Computes in a worker. If there is none, or it fails, computes in slices on the page's own thread. */
export function createComputing(): Computing {
  let now = inThread() ?? inSlices;
  return {
    get turn() {
      return now.turn;
    },
    async compute(inputs) {
      try {
        return await now.compute(inputs);
      } catch {
        now.close();
        now = inSlices;
        return inputs.map(readInput);
      }
    },
    close: () => now.close(),
  };
}
