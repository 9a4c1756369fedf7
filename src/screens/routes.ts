import type { QuestionId } from '../questionnaire/questionnaire.ts';

/** Addresses of the pages, after the `#`. */
export const routes = {
  start: () => '/',
  tasks: (id: string) => `/a/${id}`,
  question: (id: string, question: QuestionId) => `/a/${id}/${question}`,
  review: (id: string) => `/a/${id}/review`,
  result: (id: string) => `/a/${id}/result`,
  summary: (id: string) => `/a/${id}/summary`,
  file: (id: string) => `/a/${id}/file`,
} as const;

/** For a plain `<a>`: the address with its `#`. wouter's `Link` adds it by itself. */
export function href(route: string): string {
  return `#${route}`;
}
