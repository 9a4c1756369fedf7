import type { OpenedFile } from '../../session/ports.ts';
import type { Read, Sentence } from '../list/readFiles.ts';

/** What stands in a file that an assessment was to be saved into. */
export type Holds =
  /** This assessment, changed by somebody else; another one; or some questions of this one. */
  | { readonly kind: 'own' | 'other' | 'part'; readonly read: OpenedFile }
  | { readonly kind: 'many' }
  /** What a newer version of the program wrote, or nothing that could be opened. */
  | { readonly kind: 'newer' | 'none'; readonly why: Sentence };

export function holdsOf([first, second]: readonly Read[], id: string): Holds {
  if (!first || second) return { kind: 'many' };
  const { read } = first;
  if (!read.ok) {
    return { kind: read.why.key === 'errors.file.newerVersion' ? 'newer' : 'none', why: read.why };
  }
  if (read.assessment.id !== id) return { kind: 'other', read };
  return { kind: read.assessment.part ? 'part' : 'own', read };
}
