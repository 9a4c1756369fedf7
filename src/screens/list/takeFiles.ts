import { stateOf } from '../../answers/browser/version.ts';
import type { OpenedFile, Session } from '../../session/session.ts';
import { type ReadText, readFiles, readText, type Sentence } from './readFiles.ts';

/** What became of chosen files. */
export type Taken =
  | { readonly kind: 'refused'; readonly file: string; readonly why: Sentence }
  /** Nothing is stored yet: something must be said or asked before. */
  | { readonly kind: 'ask'; readonly read: OpenedFile }
  | { readonly kind: 'many'; readonly texts: readonly ReadText[] }
  | { readonly kind: 'opened'; readonly id: string; readonly read: OpenedFile };

/**
 * Reads chosen files and opens what needs no question; undefined where there is none. `same`: an assessment that is
 * here already just as it stands in the file is opened as it is.
 */
export async function takeFiles(
  files: readonly File[],
  readFile: Session['readFile'],
  same: 'open' | 'ask' = 'ask',
): Promise<Taken | undefined> {
  const texts = await readFiles(files);
  const [first] = texts;
  if (!first) return undefined;
  if (texts.length > 1) return { kind: 'many', texts };
  const read = await readText(first, readFile);
  if (!read.ok) return { kind: 'refused', file: first.file, why: read.why };
  const { existing, assessment } = read;
  if (same === 'open' && existing && stateOf(existing) === stateOf(assessment)) {
    return { kind: 'opened', id: assessment.id, read };
  }
  if (existing || read.warnings.length > 0) return { kind: 'ask', read };
  return { kind: 'opened', id: await read.keep(), read };
}
