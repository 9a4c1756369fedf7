/** The address of the worker. The single file has none, since a page opened from a disk may load nothing. */
export { default as workerAddress } from './worker.ts?worker&url';
