/** Where the worker lies; the build of the single file has none, since a page from a disk may load nothing. */
export { default as workerAddress } from './worker.ts?worker&url';
