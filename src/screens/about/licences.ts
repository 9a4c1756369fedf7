/** Stands where the build puts the licences of the packages in the program, as JSON. */
export const LICENCES_HERE = '__LICENCES__';

interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

/** The licences of the program itself and of all that it is made of; none in a program that was not built. */
export const licences = (): readonly Licence[] => read(LICENCES_HERE);

const read = (json: string): readonly Licence[] => (json.startsWith('[') ? JSON.parse(json) : []);
