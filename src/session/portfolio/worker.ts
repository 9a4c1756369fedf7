import { type RowInput, readInput } from './readInput.ts';

/** The part of a worker's interface that is used here. One program cannot have the types of both workers and pages. */
interface Worker {
  addEventListener(type: 'message', listener: (event: MessageEvent<readonly RowInput[]>) => void): void;
  postMessage(message: unknown): void;
}

const worker = globalThis as unknown as Worker;

/** Computes rows beside the page, so that the page stays quick. It answers each message with one message. */
worker.addEventListener('message', ({ data }) => worker.postMessage(data.map(readInput)));
