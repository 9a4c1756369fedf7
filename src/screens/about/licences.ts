/** The placeholder that the build replaces by the licences of all packages, as JSON. */
export const LICENCES_HERE = '__LICENCES__';

interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

/** The licences of the program and of all its packages; empty in development. */
export const licences = (): readonly Licence[] => read(LICENCES_HERE);

const read = (json: string): readonly Licence[] => (json.startsWith('[') ? JSON.parse(json) : []);
