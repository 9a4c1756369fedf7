import type { Place } from './ports.ts';

export function createPlace(): Place {
  let reached: string | undefined;
  return {
    program: () => location.href.replace(/#.*$/, ''),
    page: () => location.hash.slice(1),
    reach(page) {
      const before = reached;
      reached = page;
      return before !== undefined && before !== page;
    },
  };
}
