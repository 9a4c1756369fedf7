import { inAddress } from './routes.ts';

/** Addresses that no page of the first questions leads to, as `routes`. */
export const laterRoutes = {
  /** Own weights and thresholds. */
  method: (id: string) => `/a/${inAddress(id)}/method`,
  /** How the method works. */
  how: () => '/method',
  /** Side by side. */
  compare: (ids: readonly string[]) => `/compare/${ids.map(inAddress).join()}`,
} as const;
