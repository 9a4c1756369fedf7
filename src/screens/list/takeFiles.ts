import { stateOf } from '../../answers/browser/version.ts';
import type { OpenedFile } from '../../session/ports.ts';
import type { Session } from '../../session/session.ts';
import { type ReadText, readFiles, readText, type Sentence } from './readFiles.ts';

export interface TakenOne {
  readonly id: string;
  readonly file: string;
  readonly read: OpenedFile;
}

/** What became of chosen files. */
export type Taken =
  | { readonly kind: 'refused'; readonly file: string; readonly why: Sentence }
  /** Nothing is stored yet: something must be said or asked before. */
  | { readonly kind: 'ask'; readonly read: OpenedFile }
  | { readonly kind: 'many'; readonly texts: readonly ReadText[] }
  /** `same`: it was here already just as it stands in the file, and nothing has been done. */
  | ({ readonly kind: 'opened' | 'same' } & TakenOne);

/** Whether the same file, or one of the same contents, has been opened before. */
export const isHere = ({ existing, assessment }: OpenedFile): boolean =>
  existing !== undefined && stateOf(existing) === stateOf(assessment);

/** Reads chosen files and opens what needs no question; undefined where there is none. */
export async function takeFiles(
  files: readonly File[],
  readFile: Session['readFile'],
): Promise<Taken | undefined> {
  const texts = await readFiles(files);
  const [first] = texts;
  if (!first) return undefined;
  if (texts.length > 1) return { kind: 'many', texts };
  const read = await readText(first, readFile);
  if (!read.ok) return { kind: 'refused', file: first.file, why: read.why };
  const opened = { id: read.assessment.id, file: first.file, read };
  if (isHere(read)) return { kind: 'same', ...opened };
  if (read.existing || read.warnings.length > 0) return { kind: 'ask', read };
  await read.store();
  return { kind: 'opened', ...opened };
}
