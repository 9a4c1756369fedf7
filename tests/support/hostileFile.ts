import { fileWith } from './answers.ts';

/** A file as it might come by mail: what is wrong with it, and its text. */
export type Hostile = readonly [name: string, text: string];

export const nested = (levels: number, open: string, close: string, inner = '0') =>
  `${open.repeat(levels)}${inner}${close.repeat(levels)}`;
/** Adds a field to a file as JSON text, which can hold what no JavaScript value can. */
export const withJson = (json: string, parts: Record<string, unknown> = {}) =>
  fileWith({ ...parts, HERE: 0 }).replace('"HERE":0', json);
export const answersJson = (json: string) => fileWith({ answers: 'HERE' }).replace('"HERE"', json);
export const draftsJson = (json: string) => withJson(`"drafts":${json}`);

export const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join(',');
