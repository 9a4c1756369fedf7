import type { QuestionId } from '../questionnaire/questionnaire.ts';

/**
 * The id as it stands in an address. Ids come from files and may hold anything; the router decodes percent signs, once
 * or twice, so what is no letter, digit, `_` or `-` is written as `~` and its code instead.
 */
const inAddress = (id: string): string =>
  id.replace(/[^\w-]/g, (unit) => `~${unit.charCodeAt(0).toString(16)}~`);

/** The id that an address names. */
export function idFrom(address: string): string {
  return address.replace(/~([\da-f]{1,4})~/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * The page that a question is opened from to be mended, as it ends an address: that of the page itself, or of the
 * question that was opened from there and leads back.
 */
export const originIn = (address: string): string | undefined =>
  /\/(review|result|tasks|changes\/[\w~-]+)$/.exec(address)?.[1];

/** Any address at all; a route without a path leaves out those with a line break in them. */
export const ANY_ADDRESS = /^.*$/s;

/** Addresses of the pages, after the `#`. */
export const routes = {
  start: () => '/',
  /** Where an opened file is shown: a part at the first of its questions. */
  opened: (id: string, part: readonly QuestionId[] = []): string =>
    part[0] ? routes.question(id, part[0]) : routes.tasks(id),
  tasks: (id: string) => `/a/${inAddress(id)}`,
  /** `from`: the page that a mended answer leads back to. */
  question: (id: string, question: QuestionId, from?: string) =>
    `/a/${inAddress(id)}/${question}${from ? `/${from}` : ''}`,
  /** The page that a question was opened from. */
  origin: (id: string, from: string) => `/a/${inAddress(id)}${from === 'tasks' ? '' : `/${from}`}`,
  review: (id: string) => `/a/${inAddress(id)}/review`,
  result: (id: string) => `/a/${inAddress(id)}/result`,
  summary: (id: string) => `/a/${inAddress(id)}/summary`,
  file: (id: string) => `/a/${inAddress(id)}/file`,
  /** The address in which a whole assessment stands. */
  link: (data: string) => `/open/${data}`,
  merge: (id: string) => `/a/${inAddress(id)}/merge`,
  changes: (id: string, version: string) => `/a/${inAddress(id)}/changes/${version}`,
  /** `what`: `all`, a section `s1` or a question `q05`. */
  print: (id: string, what: string) => `/a/${inAddress(id)}/print/${what}`,
  about: () => '/about',
  blank: (what = 'all') => `/blank/${what}`,
} as const;

/** For a plain `<a>`: the address with its `#`. wouter's `Link` adds it by itself. */
export function href(route: string): string {
  return `#${route}`;
}
