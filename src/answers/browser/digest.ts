import type { Assessment, ResultYear } from '../model/types.ts';

/** What a list says of an assessment beside its names: computed from all the answers, and kept until they change. */
export interface Digest {
  readonly id: string;
  /** The method that it was computed by. Under another one it does not hold. */
  readonly method: string;
  /** Questions answered. */
  readonly answered: number;
  /** As in `Decision`. */
  readonly recommendation: string;
}

/** An assessment as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  /** ISO time of the last change; empty where unknown. */
  readonly changed: string;
  /** Missing where it is not computed yet. */
  readonly digest: Digest | undefined;
  /** What was filled in after launch: it lies beside the names, so that no answers are read for it. */
  readonly results?: readonly ResultYear[] | undefined;
}

/** A name that is nothing but spaces is none: it could not be seen. */
export function listedOf(head: Omit<Assessment, 'answers'>, digest: Digest | undefined): Listed {
  const { name = '', institution = '' } = head.service ?? {};
  return {
    id: head.id,
    name: name.trim(),
    institution,
    changed: head.updatedAt ?? '',
    digest,
    results: head.documents?.results,
  };
}
