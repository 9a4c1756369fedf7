import { pointer } from '../../answers/model/path.ts';
import { EFFORTS, type Effort, effortOf } from '../../documents/missing.ts';
import { FIELDS_OF, TARGETS } from '../../documents/ownFields.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';

interface OwnPath {
  readonly path: string;
  readonly words: string;
}

/**
 * The fields that are typed into a document, each with its path and where its words stand; lists of rows apart. What is
 * chosen comes first, then what one knows, what has to be counted, and what has to be written.
 */
export function ownFieldPaths(kind: DocumentKind): OwnPath[] {
  if (kind === 'results') return [];
  const targets = kind === 'record' ? TARGETS : [];
  const all: readonly (OwnPath & { readonly effort: Effort })[] = [
    ...targets.map((name) => ({
      path: pointer('documents', kind, 'targets', name),
      words: `targets.${name}`,
      effort: 'counted' as const,
    })),
    ...Object.entries(FIELDS_OF[kind])
      .filter(([, { kind: of }]) => of !== 'rows')
      .map(([name, field]) => ({
        path: pointer('documents', kind, name),
        words: `${kind}.${name}`,
        effort: effortOf(field),
      })),
  ];
  return all
    .toSorted((a, b) => EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort))
    .map(({ path, words }) => ({ path, words }));
}
