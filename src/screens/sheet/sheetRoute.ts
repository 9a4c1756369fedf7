import { routes } from '../routes.ts';

/** The address of the sheet of figures. `from`: the page that it leads back to, as `originIn` gives it. */
export function sheetRoute(id: string, from?: string): string {
  const names = from?.split('/') ?? [];
  // Whoever comes back to the sheet on the way is done with what lies between.
  const back = names.slice(names.lastIndexOf('figures') + 1).join('/');
  return routes.origin(id, back ? `figures/${back}` : 'figures');
}
