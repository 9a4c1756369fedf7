/** The names in a JSON Pointer (RFC 6901): `/answers/q03/a~1b` has `answers`, `q03` and `a/b`. */
export const namesIn = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
