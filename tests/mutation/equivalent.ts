/** A mutant that means the same as the original, so that no test can tell them apart. */
interface Equivalent {
  /** The end of the file's path. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
