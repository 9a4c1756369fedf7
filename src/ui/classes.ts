/** Joins class names, leaving out those that do not apply. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** Ids for `aria-describedby`; undefined if there are none. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return classes(...ids) || undefined;
}
