import { createStore } from 'zustand/vanilla';
import type { Desk, DeskCommand } from './ports.ts';

/** Each command is a new object, so that the same command can be given twice. */
export function createDesk(): Desk {
  const command = createStore<DeskCommand | null>(() => null);
  const arrivals = createStore(() => 0);
  return {
    command,
    arrivals,
    ask: (what, files) => command.setState({ what, ...(files && { files }) }, true),
    arrive: () => arrivals.setState((count) => count + 1, true),
  };
}
