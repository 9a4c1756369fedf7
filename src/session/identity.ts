import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the file of the identity may hold; all of it is text. */
export const IDENTITY_FIELDS = ['name', 'logo', 'accent', 'email', 'phone', 'prepared', 'reviewed'] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** Why something of the file is not taken, for whoever put the program on the server. */
export type IdentityProblem =
  | { readonly is: 'missing' | 'notJson' | 'notObject' | 'logoWithoutName' }
  | { readonly is: 'unknown'; readonly field: string }
  | { readonly is: 'notText' | 'date' | 'email'; readonly field: IdentityField }
  | { readonly is: 'tooLong'; readonly field: IdentityField; readonly most: number }
  | { readonly is: 'accentForm' | 'logoPlace' | 'logoInside' | 'logoFailed'; readonly value: string }
  | { readonly is: 'contrast'; readonly value: string; readonly contrast: number; readonly needed: number };

/** Whose program this is, as the file beside it says: name, logo and colour, and whom to ask about accessibility. */
export interface Identity extends Partial<Readonly<Record<IdentityField, string>>> {
  readonly problems: readonly IdentityProblem[];
}

/** Empty until the file has been read. */
export const createIdentity = (): StoreApi<Identity> => createStore<Identity>(() => ({ problems: [] }));
