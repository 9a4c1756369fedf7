import { inAddress } from './routes.ts';

/** Like `routes`, for pages that the first questions have no link to. */
export const laterRoutes = {
  /** Own weights and thresholds. */
  method: (id: string) => `/a/${inAddress(id)}/method`,
  /** How the method works. */
  how: () => '/method',
  /** Several assessments side by side. */
  compare: (ids: readonly string[]) => `/compare/${ids.map(inAddress).join()}`,
} as const;
