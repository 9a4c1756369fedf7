import { pointerToPath } from './draftPointers.ts';
import { isEditable, type Json, placeOf } from './path.ts';
import { removeAt } from './write.ts';

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
    if (place && isEditable(place)) removeAt(file, place);
  }
}
