import { Raw } from '../edit/rawText.ts';
import { isObject, questionOf } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';

/** The value of one copy at a place, with its author and time. No value: it is missing or was removed. */
export interface MergeSide {
  readonly value?: unknown;
  readonly draft?: string;
  /** Raw texts in the cells of a row. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly at?: string;
  readonly by?: string;
  /** The time of the last change to the whole copy, if the time of this place is unknown. */
  readonly whole?: string;
}

/** What a copy has at a path, for the person who chooses. `value` is as `withRaw` returns it. */
export function sideOf(
  { answers, decision, updatedAt }: Assessment,
  path: string,
  value: unknown,
): MergeSide {
  const question = questionOf(path);
  const answer = question && answers[question];
  const at = path === '/decision' ? decision?.recordedAt : answer?.updatedAt;
  const by = answer?.answeredBy;
  const known = { ...(at && { at }), ...(by && { by }) };
  const stamp = !at && !by && updatedAt ? { whole: updatedAt } : known;
  if (value === undefined) return stamp;
  if (value instanceof Raw) return { draft: value.text, ...stamp };
  const cells: Record<string, string> = {};
  if (!isObject(value)) return { value, ...stamp };
  const row = Object.entries(value).flatMap(([name, cell]) => {
    if (!(cell instanceof Raw)) return [[name, cell]];
    cells[name] = cell.text;
    return [];
  });
  const { length } = Object.keys(cells);
  return { value: Object.fromEntries(row), ...(length > 0 && { cells }), ...stamp };
}
