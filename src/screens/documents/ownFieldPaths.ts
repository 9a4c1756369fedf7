import { pointer } from '../../answers/model/path.ts';
import { EFFORTS, type Effort, effortOf } from '../../documents/missing.ts';
import { FIELDS_OF, TARGETS } from '../../documents/ownFields.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';
import { isAsked } from '../../questionnaire/whenAsked.ts';

interface OwnPath {
  readonly path: string;
  readonly words: string;
}

/**
 * The fields that are typed into a document, each with its path and where its words stand; lists of rows, and what is
 * chosen row by row, apart. What is chosen comes first, then what one knows, what has to be counted, and what has to be
 * written. A field that hangs on a choice stands below it, once the choice is made or something stands in the field.
 */
export function ownFieldPaths(kind: DocumentKind, held: Readonly<Record<string, unknown>> = {}): OwnPath[] {
  if (kind === 'results') return [];
  const targets = kind === 'record' ? TARGETS : [];
  const fields = Object.entries(FIELDS_OF[kind]).filter(
    ([, { kind: of }]) => of !== 'rows' && of !== 'matrix',
  );
  const pathOf = (name: string): OwnPath => ({
    path: pointer('documents', kind, name),
    words: `${kind}.${name}`,
  });
  const below = (name: string) =>
    fields
      .filter(([, { when }]) => when?.some(({ field }) => field === name))
      .filter(([other, field]) => isAsked(field, held) || held[other] !== undefined)
      .map(([other]) => pathOf(other));
  const all: readonly { readonly paths: readonly OwnPath[]; readonly effort: Effort }[] = [
    ...targets.map((name) => ({
      paths: [{ path: pointer('documents', kind, 'targets', name), words: `targets.${name}` }],
      effort: 'counted' as const,
    })),
    ...fields
      .filter(([, { when }]) => !when)
      .map(([name, field]) => ({ paths: [pathOf(name), ...below(name)], effort: effortOf(field) })),
  ];
  return all
    .toSorted((a, b) => EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort))
    .flatMap(({ paths }) => paths);
}
