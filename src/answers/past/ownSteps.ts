import { applyChange } from '../edit/edit.ts';
import { type Place, placeOf, pointer, questionOf, valueAt } from '../model/path.ts';
import { same, unstamped } from '../model/same.ts';
import type { Assessment } from '../model/types.ts';
import { editsBetween, type Step } from './editsBetween.ts';

type Both = [Assessment, Assessment];

/**
 * The edits that turn one state into another, limited to places that still have the value of the first state. If
 * somebody else has changed a field since, its path goes into `theirs`. Such a field then stays unchanged, even if it
 * happens to have an earlier value again.
 */
export function ownSteps(
  from: Assessment,
  to: Assessment,
  now: Assessment,
  theirs: Set<string> = new Set(),
): Step[] {
  let [expected, current]: Both = [from, now];
  const rowsLeft = new Set<string>();
  const own = editsBetween(from, to).filter((step) => {
    const place = placeOf(step.path);
    const clean =
      place !== undefined &&
      ![...theirs].some((path) => pathsOverlap(path, step.path)) &&
      same(heldAt(expected, step.path, place), heldAt(current, step.path, place));
    // A step that is left out is applied to neither side, so that the steps after it can still be compared.
    if (clean)
      [expected, current] = [expected, current].map((file) => applyChange(file, { ...step, at: '' })) as Both;
    else if (place && isField(place)) theirs.add(step.path);
    else if (place && isRow(place)) {
      if (step.value === undefined) rowsLeft.add(neededBy(step.path));
      else for (const path of cellsIn(current, step.path, place)) theirs.add(path);
    }
    return clean;
  });
  // A row stays here, and it counts only if its list is needed. So `needed` stays, too.
  return own.filter(({ path }) => !rowsLeft.has(path));
}

/** Whether two paths are equal, or one lies within the other. */
export function pathsOverlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** The value at a place with its drafts, without the stamps of an answer. */
function heldAt(file: Assessment, path: string, place: Place): unknown {
  const drafts = Object.entries(file.drafts ?? {}).filter(
    ([each]) => each === path || each.startsWith(`${path}/`),
  );
  const value = valueAt(file, place);
  const isAnswer = place.names[0] === 'answers' && place.names.length === 2;
  return [isAnswer ? unstamped(value) : value, Object.fromEntries(drafts)];
}

/** The paths of everything in a row. Undo would bring this row back, but it is already there. */
function cellsIn(file: Assessment, path: string, place: Place): string[] {
  const names = Object.keys(valueAt(file, place) ?? {}).map((name) => path + pointer(name));
  const drafts = Object.keys(file.drafts ?? {}).filter((each) => each.startsWith(`${path}/`));
  return [...names, ...drafts];
}

const isField = ({ shape }: Place): boolean => !['object', 'rows', 'matrix'].includes(shape.kind);

const isRow = ({ shape }: Place): boolean => shape.kind === 'object' && shape.key !== undefined;

const neededBy = (path: string): string => pointer('answers', questionOf(path) ?? '', 'needed');

/** Whether two states are equal apart from times and authors. */
export function sameContents(a: Assessment, b: Assessment): boolean {
  return same(withoutStamps(a), withoutStamps(b));
}

function withoutStamps({ updatedAt: _at, answers, ...rest }: Assessment): object {
  const own = Object.entries(answers).map(([question, answer]) => [question, unstamped(answer)] as const);
  const given = own.filter(([, answer]) => Object.keys(answer).length > 0);
  return { ...rest, answers: Object.fromEntries(given) };
}
