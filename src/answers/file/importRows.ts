import { removeAt, setAt } from '../edit/write.ts';
import { holdsNothing } from '../model/empty.ts';
import { isEditable, isObject, type Json, namesOf, placeOf, pointer, questionOf } from '../model/path.ts';
import { rowLists } from '../model/rows.ts';
import { documentLists } from './documentLists.ts';
import { pointerToPath } from './draftPointers.ts';

/** The indices of those rows in one list that have a draft. */
function draftedRows(pointers: readonly string[], list: string): Set<number> {
  const within = pointers.filter((each) => each.startsWith(`${list}/`));
  const names = within.map((each) => namesOf(each.slice(list.length))?.[0] ?? '');
  return new Set(names.filter((name) => /^(0|[1-9]\d*)$/.test(name)).map(Number));
}

/** Adds the lists that drafts need: an answer or a document may hold nothing but drafts in rows. */
function addDrafted(file: Json, pointers: readonly string[]): void {
  const answers = file.answers as Json;
  for (const each of pointers) {
    const question = questionOf(each);
    if (question && answers[question] === undefined) answers[question] = {};
    const [top, kind = ''] = namesOf(each) ?? [];
    if (top !== 'documents') continue;
    const documents = (isObject(file.documents) ? file.documents : {}) as Json;
    file.documents = documents;
    if (kind === 'card' && documents.card === undefined) documents.card = {};
  }
}

const isNameless = (row: Json): boolean => row.id === undefined;

/**
 * Gives an id to each row that has none. An empty row with a draft stays, even beyond the end of the list. If a draft's
 * row needs a group, there is nothing to make one from: returns the pointer of the first such row.
 */
export function nameRows(file: Json, pointers: readonly string[], newId: () => string): string | undefined {
  addDrafted(file, pointers);
  const nothing = new Set<number>();
  for (const { at, answer, name, field } of [...rowLists(file), ...documentLists(file)]) {
    const drafted = pointers.length === 0 ? nothing : draftedRows(pointers, at);
    const given = answer[name];
    // Nearly all rows have their ids.
    if (drafted.size === 0 && !(Array.isArray(given) && given.some(isNameless))) continue;
    const rows = Array.isArray(given) ? [...given] : [];
    if (field.key === 'group') {
      const nameless = rows.findIndex((row, index) => holdsNothing(row) && drafted.has(index));
      if (nameless >= 0) return at + pointer(nameless);
      continue;
    }
    for (const index of drafted) while (index < field.max && rows.length <= index) rows.push({});
    const named = rows.map((row: Json, index) =>
      row.id === undefined && (!holdsNothing(row) || drafted.has(index)) ? { id: newId(), ...row } : row,
    );
    if (named.length > 0) answer[name] = named;
  }
  return undefined;
}

/** Drafts whose rows are named by key. Empty drafts and those of missing rows are left out. */
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
    // The row stays, if only with its key. Otherwise the draft would have no place when the file is written again.
    if (key) setAt(file, place, { [key]: place.names.at(-1) });
    else removeAt(file, place, drafts);
  }
}
