import { removeAt, setAt } from '../edit/write.ts';
import { isEditable, type Json, placeOf } from '../model/path.ts';
import { pointerToPath } from './draftPointers.ts';

/** Drafts with their rows named by key; those of rows that do not exist, and empty ones, are left out. */
export function keyedDrafts(file: Json): Record<string, string> {
  const drafts = Object.entries((file.drafts ?? {}) as Record<string, string>);
  const keyed = drafts.flatMap(([path, text]) => {
    const place = text === '' ? undefined : pointerToPath(file, path);
    return place === undefined ? [] : [[place, text]];
  });
  return Object.fromEntries(keyed);
}

/** "Where a file has both, the draft wins and the value is missing." */
export function removeDrafted(file: Json, drafts: Readonly<Record<string, string>>): void {
  for (const path of Object.keys(drafts)) {
    const place = placeOf(path);
    if (!place || !isEditable(place)) continue;
    const key = place.shape.kind === 'object' ? place.shape.key : undefined;
    // A row stays with its key alone: without it the draft would have no place when it is written again.
    if (key) setAt(file, place, { [key]: place.names.at(-1) });
    else removeAt(file, place, drafts);
  }
}
