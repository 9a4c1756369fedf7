import { applyChange } from './edit.ts';
import { editsBetween, type Step, unstamped } from './editsBetween.ts';
import { type Place, placeOf, pointer, questionOf, valueAt } from './path.ts';
import { same } from './same.ts';
import type { Assessment } from './types.ts';

/**
 * The edits that turn one state into another, as far as the assessment as it is now holds at each place what the first
 * state held there: what somebody else has changed since is theirs.
 */
export function ownSteps(from: Assessment, to: Assessment, now: Assessment): Step[] {
  let [expected, current] = [from, now];
  const rowsLeft = new Set<string>();
  const own = editsBetween(from, to).filter((step) => {
    const place = placeOf(step.path);
    const clean = place && same(heldAt(expected, step.path, place), heldAt(current, step.path, place));
    const edit = { ...step, at: '' };
    expected = applyChange(expected, edit);
    if (clean) current = applyChange(current, edit);
    else if (place && isRow(place) && step.value === undefined) rowsLeft.add(neededBy(step.path));
    return clean;
  });
  // A row that stays counts only where its list is needed.
  return own.filter(({ path }) => !rowsLeft.has(path));
}

/** What stands at a place, drafts included; who gave an answer and when apart. */
function heldAt(file: Assessment, path: string, place: Place): unknown {
  const drafts = Object.entries(file.drafts ?? {}).filter(
    ([each]) => each === path || each.startsWith(`${path}/`),
  );
  const value = valueAt(file, place);
  const isAnswer = place.names[0] === 'answers' && place.names.length === 2;
  return [isAnswer ? unstamped(value) : value, Object.fromEntries(drafts)];
}

const isRow = ({ shape }: Place): boolean => shape.kind === 'object' && shape.key !== undefined;

const neededBy = (path: string): string => pointer('answers', questionOf(path) ?? '', 'needed');

/** Whether two states hold the same, whoever gave the answers and when. */
export function sameContents(a: Assessment, b: Assessment): boolean {
  return same(withoutStamps(a), withoutStamps(b));
}

function withoutStamps({ updatedAt: _at, answers, ...rest }: Assessment): object {
  const own = Object.entries(answers).map(([question, answer]) => [question, unstamped(answer)] as const);
  const given = own.filter(([, answer]) => Object.keys(answer).length > 0);
  return { ...rest, answers: Object.fromEntries(given) };
}
