import type { QuestionId } from '../questionnaire/questionnaire.ts';

/**
 * An id in a form for addresses. Ids come from files and may contain anything, and the router decodes percent signs
 * once or twice. So every character other than a letter, digit, `_` or `-` becomes `~`, its code and `~`.
 */
export const inAddress = (id: string): string =>
  id.replace(/[^\w-]/g, (unit) => `~${unit.charCodeAt(0).toString(16)}~`);

/** The id that an address names. */
export function idFrom(address: string): string {
  return address.replace(/~([\da-f]{1,4})~/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * The questions (and the sheet of figures) to return to, one after another, and at the end the page that led to the
 * first one.
 */
const ORIGIN =
  /^(?=.)(?:(?:q(?:0[1-9]|1\d|2[0-4])|figures)(?:\/(?!$)|$))*(?:review|result|tasks|led|done|summary|file|merge|documents(?:\/\w+)?|changes\/[\w~-]+)?$/;

/**
 * The present page in the form that ends the address of a question opened from it. It includes the pages that this page
 * itself returns to. Undefined for a page that no question returns to.
 */
export function originIn(address: string): string | undefined {
  const [, from = ''] = /^\/a\/[^/]*\/(.*)$/s.exec(address) ?? [];
  return ORIGIN.test(from) ? from : undefined;
}

/** Stands in place of a page to return to: the next page is then the most useful question. */
export const LED = 'led';

/** If the way back already leads to this question, the pages in between are dropped. */
function withoutLoop(question: QuestionId, from: string | undefined): string | undefined {
  const names = from?.split('/') ?? [];
  return names.slice(names.lastIndexOf(question) + 1).join('/') || undefined;
}

/**
 * Repairs an address that a mail program or a person has changed: `#` and `/` may be percent-encoded, and text may
 * follow the address. The data of a link stay unchanged.
 */
export function plainAddress(address: string): string {
  const plain = address.replace(/^\/*(?:(?:#|%(?:25)*2[3f])\/*)+/i, '/').replace(/%(?:25)*2f/gi, '/');
  return plain.replace(/^(\/(?!open\/)[\w~/-]*[\w~-])(?:[?&].*|(?:%[\da-f]{2}|[^\w~/%-])+)$/is, '$1');
}

/** Matches any address. A route without a path would leave out addresses with a line break. */
export const ANY_ADDRESS = /^.*$/s;

/** The addresses of the pages, after the `#`. */
export const routes = {
  start: () => '/',
  /** The page for an opened file. For a part it is the first of its questions. */
  opened: (id: string, part: readonly QuestionId[] = []): string =>
    part[0] ? routes.question(id, part[0]) : routes.tasks(id),
  tasks: (id: string) => `/a/${inAddress(id)}`,
  /** `from`: the page to return to, from `originIn`. */
  question(id: string, question: QuestionId, from?: string): string {
    const back = withoutLoop(question, from);
    return `/a/${inAddress(id)}/${question}${back ? `/${back}` : ''}`;
  },
  /** The page from which a question was opened. */
  origin: (id: string, from: string) => `/a/${inAddress(id)}${from === 'tasks' ? '' : `/${from}`}`,
  led: (id: string) => `/a/${inAddress(id)}/${LED}`,
  /** The end of a part that a colleague answers. */
  done: (id: string) => `/a/${inAddress(id)}/done`,
  review: (id: string) => `/a/${inAddress(id)}/review`,
  result: (id: string) => `/a/${inAddress(id)}/result`,
  summary: (id: string) => `/a/${inAddress(id)}/summary`,
  file: (id: string) => `/a/${inAddress(id)}/file`,
  documents: (id: string, kind?: string) => `/a/${inAddress(id)}/documents${kind ? `/${kind}` : ''}`,
  /** The address that contains a whole assessment. */
  link: (data: string) => `/open/${data}`,
  merge: (id: string) => `/a/${inAddress(id)}/merge`,
  changes: (id: string, version: string) => `/a/${inAddress(id)}/changes/${version}`,
  /** `what`: `all`, a section `s1` or a question `q05`. */
  print: (id: string, what: string) => `/a/${inAddress(id)}/print/${what}`,
  about: () => '/about',
  /** Several assessments together. */
  portfolio: () => '/portfolio',
  accessibility: () => '/accessibility',
  blank: (what = 'all') => `/blank/${what}`,
} as const;

/** For a plain `<a>`: the address with its `#`. wouter's `Link` adds it by itself. */
export function href(route: string): string {
  return `#${route}`;
}
