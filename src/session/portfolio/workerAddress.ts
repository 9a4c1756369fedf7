/** The address of the worker. The single file has none, because a page opened from a disk may load nothing. */
export { default as workerAddress } from './worker.ts?worker&url';
