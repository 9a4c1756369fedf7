import type { Action, OpenItem } from './actions.ts';

type Part = 'instead' | 'costs' | 'obstacles' | 'conditions' | 'contradictions' | 'tasks';

/**
 * The action plan in the order of page one, which shows its beginning. While undecided, the open questions come first,
 * because only their answers can decide.
 */
export function planOf(
  { instead, costs, open, ...parts }: Readonly<Record<Part, Action[]> & { open: OpenItem[] }>,
  settled: boolean,
): Action[] {
  const { obstacles, conditions, contradictions, tasks } = parts;
  const work = [
    // An alternative that the answers name is an obstacle, too.
    ...instead.filter((action) => !obstacles.includes(action)),
    ...costs,
    ...obstacles,
    ...conditions,
    ...contradictions,
    ...tasks,
  ];
  // To find out the costs stands for the open question about them.
  const questions = open.filter(({ id }) => !costs.some((action) => action.id === id)).map(planned);
  return settled ? [...work, ...questions] : [...questions, ...work];
}

/** An open question as the plan lists it: with its state and with what its answer may change. */
function planned(item: OpenItem): Action {
  return { ...item, found: [item.found, item.remark].filter(Boolean).join(', ') };
}
