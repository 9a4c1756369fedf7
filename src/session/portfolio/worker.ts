import { type Input, readInput } from './readInput.ts';

/** What a worker has and a page has not, as far as it is used here: the types of both cannot stand in one program. */
interface Worker {
  addEventListener(type: 'message', listener: (event: MessageEvent<readonly Input[]>) => void): void;
  postMessage(message: unknown): void;
}

const worker = globalThis as unknown as Worker;

/** Computes rows beside the page, which stays quick: each message is answered by one. */
worker.addEventListener('message', ({ data }) => worker.postMessage(data.map(readInput)));
