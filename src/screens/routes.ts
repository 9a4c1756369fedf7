import type { QuestionId } from '../questionnaire/questionnaire.ts';

/**
 * The id as it stands in an address. Ids come from files and may hold anything; the router decodes percent signs, once
 * or twice, so what is no letter, digit, `_` or `-` is written as `~` and its code instead.
 */
export const inAddress = (id: string): string =>
  id.replace(/[^\w-]/g, (unit) => `~${unit.charCodeAt(0).toString(16)}~`);

/** The id that an address names. */
export function idFrom(address: string): string {
  return address.replace(/~([\da-f]{1,4})~/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Questions, and the sheet of figures, that lead back to one another, and the page that the first of them was opened from. */
const ORIGIN =
  /^(?=.)(?:(?:q(?:0[1-9]|1\d|2[0-4])|figures)(?:\/(?!$)|$))*(?:review|result|tasks|led|done|summary|file|merge|documents(?:\/\w+)?|changes\/[\w~-]+)?$/;

/**
 * The page that a question is opened from, as it ends an address, with the pages that this one leads back to;
 * undefined on a page that none leads back to.
 */
export function originIn(address: string): string | undefined {
  const [, from = ''] = /^\/a\/[^/]*\/(.*)$/s.exec(address) ?? [];
  return ORIGIN.test(from) ? from : undefined;
}

/** Stands in place of a page to return to: the way leads on to the question that clears up most. */
export const LED = 'led';

/** Coming back to a question that is already on the way drops what lies between. */
function withoutLoop(question: QuestionId, from: string | undefined): string | undefined {
  const names = from?.split('/') ?? [];
  return names.slice(names.lastIndexOf(question) + 1).join('/') || undefined;
}

/**
 * An address of this program out of what a mail program or a person has made of it: `#` and `/` that were spelled out
 * are read, and what stands after it is left out. The data of a link stay as they are.
 */
export function plainAddress(address: string): string {
  const plain = address.replace(/^\/*(?:(?:#|%(?:25)*2[3f])\/*)+/i, '/').replace(/%(?:25)*2f/gi, '/');
  return plain.replace(/^(\/(?!open\/)[\w~/-]*[\w~-])(?:[?&].*|(?:%[\da-f]{2}|[^\w~/%-])+)$/is, '$1');
}

/** Matches any address. A route without a path would leave out addresses with a line break. */
export const ANY_ADDRESS = /^.*$/s;

/** Addresses of the pages, after the `#`. */
export const routes = {
  start: () => '/',
  /** Where an opened file is shown: a part at the first of its questions. */
  opened: (id: string, part: readonly QuestionId[] = []): string =>
    part[0] ? routes.question(id, part[0]) : routes.tasks(id),
  tasks: (id: string) => `/a/${inAddress(id)}`,
  /** `from`: the page that it leads back to, as `originIn` gives it. */
  question(id: string, question: QuestionId, from?: string): string {
    const back = withoutLoop(question, from);
    return `/a/${inAddress(id)}/${question}${back ? `/${back}` : ''}`;
  },
  /** The page that a question was opened from. */
  origin: (id: string, from: string) => `/a/${inAddress(id)}${from === 'tasks' ? '' : `/${from}`}`,
  led: (id: string) => `/a/${inAddress(id)}/${LED}`,
  /** Where a part ends that a colleague answered. */
  done: (id: string) => `/a/${inAddress(id)}/done`,
  review: (id: string) => `/a/${inAddress(id)}/review`,
  result: (id: string) => `/a/${inAddress(id)}/result`,
  summary: (id: string) => `/a/${inAddress(id)}/summary`,
  file: (id: string) => `/a/${inAddress(id)}/file`,
  documents: (id: string, kind?: string) => `/a/${inAddress(id)}/documents${kind ? `/${kind}` : ''}`,
  /** The address in which a whole assessment stands. */
  link: (data: string) => `/open/${data}`,
  merge: (id: string) => `/a/${inAddress(id)}/merge`,
  changes: (id: string, version: string) => `/a/${inAddress(id)}/changes/${version}`,
  /** `what`: `all`, a section `s1` or a question `q05`. */
  print: (id: string, what: string) => `/a/${inAddress(id)}/print/${what}`,
  about: () => '/about',
  /** Several assessments looked at together. */
  portfolio: () => '/portfolio',
  accessibility: () => '/accessibility',
  blank: (what = 'all') => `/blank/${what}`,
} as const;

/** For a plain `<a>`: the address with its `#`. wouter's `Link` adds it by itself. */
export function href(route: string): string {
  return `#${route}`;
}
