import { pointer } from '../../answers/model/path.ts';
import { FIELDS_OF, TARGETS } from '../../documents/ownFields.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';

/** The fields that are typed into a document, each with its path and where its words stand; lists of rows apart. */
export function ownFieldPaths(kind: DocumentKind): { path: string; words: string }[] {
  if (kind === 'results') return [];
  const targets = kind === 'record' ? TARGETS : [];
  return [
    ...targets.map((name) => ({
      path: pointer('documents', kind, 'targets', name),
      words: `targets.${name}`,
    })),
    ...Object.entries(FIELDS_OF[kind])
      .filter(([, { kind: of }]) => of !== 'rows')
      .map(([name]) => ({ path: pointer('documents', kind, name), words: `${kind}.${name}` })),
  ];
}
