import { isEmpty } from '../answers/model/empty.ts';
import { fileField, type ToldField } from '../answers/model/fileFields.ts';
import { namesOf } from '../answers/model/path.ts';
import type { Assessment } from '../answers/model/types.ts';
import { STAMPS } from '../questionnaire/common.ts';
import { isQuestionId } from '../questionnaire/questionnaire.ts';
import { documentValues, type Fields } from './documentPlaces.ts';
import { fieldAt, type Held } from './placeWords.ts';

/** One place of a file with its content. A row also has its cells. */
export interface ToldPlace {
  readonly names: readonly string[];
  readonly held: Held;
  /** The list around it, if there is one. */
  readonly rows?: readonly unknown[];
  readonly cells?: ReadonlyMap<string, ToldPlace>;
}

type ToldPlaces = Map<string, ToldPlace>;
type Add = (told: ToldPlace) => void;

/** For each field of the file: adds the places in it that are listed separately. */
const PLACES_IN: Readonly<Record<ToldField, (file: Assessment, add: Add) => void>> = {
  service: (file, add) => addLeaves(add, ['service'], file.service),
  methodology: (file, add) => addLeaves(add, ['methodology'], file.methodology, ['weights']),
  answers(file, add) {
    for (const [id, answer] of Object.entries(file.answers)) addAnswer(add, id, answer as Fields, file);
  },
  documents(file, add) {
    for (const { names, value, list } of documentValues(file.documents)) {
      if (!list) add({ names, held: { value } });
      else for (const row of value as Fields[]) add(rowAt(names, 'id', row, value as Fields[], file));
    }
  },
  decision: (file, add) => addWhole(add, 'decision', file.decision),
};

/** All that people entered in a file, by its path. The file must be in memory, where drafts name rows by key. */
export function placesOf(file: Assessment): ToldPlaces {
  const places: ToldPlaces = new Map();
  const add: Add = (told) => void places.set(told.names.join('\n'), told);
  for (const placesIn of Object.values(PLACES_IN)) placesIn(file, add);
  for (const [name, value] of Object.entries(file)) if (!fileField(name)) addWhole(add, name, value);
  for (const [path, draft] of Object.entries(file.drafts ?? {})) addDraft(places, namesOf(path) ?? [], draft);
  return places;
}

/** Adds a part that is listed as a whole, even one that the program does not know. */
function addWhole(add: Add, name: string, value: unknown): void {
  if (!isEmpty(value)) add({ names: [name], held: { value } });
}

function addLeaves(
  add: Add,
  names: readonly string[],
  object: unknown,
  deeper: readonly string[] = [],
): void {
  for (const [name, value] of Object.entries((object ?? {}) as Fields)) {
    if (deeper.includes(name)) addLeaves(add, [...names, name], value);
    else if (!isEmpty(value)) add({ names: [...names, name], held: { value } });
  }
}

function addAnswer(add: Add, id: string, answer: Fields, file: Assessment): void {
  if (!isQuestionId(id)) {
    add({ names: ['answers', id], held: { value: answer } });
    return;
  }
  for (const [name, value] of Object.entries(answer)) {
    if (STAMPS.includes(name) || isEmpty(value)) continue;
    const names = ['answers', id, name];
    const field = fieldAt(id, name)?.field;
    if (field?.kind === 'matrix') {
      for (const [part, option] of Object.entries(value as Fields)) {
        add({ names: [...names, part], held: { value: option } });
      }
    } else if (field?.kind === 'rows') {
      const rows = value as readonly Fields[];
      for (const row of rows) add(rowAt(names, field.key, row, rows, file));
    } else add({ names, held: { value } });
  }
}

function rowAt(
  list: readonly string[],
  key: 'id' | 'group',
  row: Fields,
  rows: readonly unknown[],
  file: Assessment,
): ToldPlace {
  const names = [...list, String(row[key] ?? '')];
  const cells = Object.entries(row)
    .filter(([name, value]) => name !== key && !isEmpty(value))
    .map(
      ([name, value]) => [name, { names: [...names, name], held: { value }, rows }] as [string, ToldPlace],
    );
  const drafts = Object.entries(file.drafts ?? {}).flatMap(([path, draft]) => {
    const at = namesOf(path) ?? [];
    return at.length === names.length + 1 && names.every((name, i) => name === at[i])
      ? [[at.at(-1) ?? '', draft] as const]
      : [];
  });
  for (const [name, draft] of drafts) cells.push([name, { names: [...names, name], held: { draft }, rows }]);
  const held = { value: row, ...(drafts.length > 0 && { cells: Object.fromEntries(drafts) }) };
  return { names, held, rows, cells: new Map(cells) };
}

/** Raw text replaces the value. Raw text of a cell is already part of its row. */
function addDraft(places: ToldPlaces, names: readonly string[], draft: string): void {
  const row = places.get(names.slice(0, -1).join('\n'));
  if (!row?.cells) places.set(names.join('\n'), { names, held: { draft } });
}
