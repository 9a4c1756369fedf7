import type { WindowAddress } from './ports.ts';

export function createPlace(): WindowAddress {
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
