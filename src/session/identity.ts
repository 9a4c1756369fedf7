import { createStore, type StoreApi } from 'zustand/vanilla';

/** The fields of the file identity.json; all of them are texts. */
export const IDENTITY_FIELDS = ['name', 'logo', 'accent', 'email', 'phone', 'prepared', 'reviewed'] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** Tells whoever installed the program why a part of the file is not used. */
export type IdentityProblem =
  | { readonly is: 'missing' | 'notJson' | 'notObject' | 'logoWithoutName' }
  | { readonly is: 'unknown'; readonly field: string }
  | { readonly is: 'notText' | 'date' | 'email'; readonly field: IdentityField }
  | { readonly is: 'tooLong'; readonly field: IdentityField; readonly most: number }
  | { readonly is: 'accentForm' | 'logoPlace' | 'logoInside' | 'logoFailed'; readonly value: string }
  | { readonly is: 'contrast'; readonly value: string; readonly contrast: number; readonly needed: number };

/**
 * The institution that runs the program, from the file identity.json: name, logo, colour, and contacts for
 * accessibility.
 */
export interface Identity extends Partial<Readonly<Record<IdentityField, string>>> {
  readonly problems: readonly IdentityProblem[];
}

/** Empty until the file has been read. */
export const createIdentity = (): StoreApi<Identity> => createStore<Identity>(() => ({ problems: [] }));
