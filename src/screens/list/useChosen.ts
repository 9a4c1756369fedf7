import { useCallback, useState } from 'react';
import { MOST_COMPARED } from './Chosen.tsx';

interface ChosenIds {
  readonly ids: readonly string[];
  /** True if somebody tried to add one more than fit. */
  readonly full: boolean;
}
export const NO_CHOICE: ChosenIds = { ids: [], full: false };

/** Adds one, or removes it if it was chosen. */
export function turned({ ids }: ChosenIds, id: string): ChosenIds {
  const others = ids.filter((each) => each !== id);
  const isNew = others.length === ids.length;
  const full = isNew && ids.length === MOST_COMPARED;
  return { ids: isNew && !full ? [...ids, id] : others, full };
}

/**
 * The listed assessments that are chosen for comparison, in the order of choosing. If one leaves the list, it is no
 * longer chosen.
 */
export function useChosen<T extends { readonly id: string }>(listed: readonly T[] | null) {
  const [{ ids, full }, setChosen] = useState(NO_CHOICE);
  const chosen = ids.flatMap((id) => listed?.find((each) => each.id === id) ?? []);
  const onChoose = useCallback(
    ({ id }: { readonly id: string }) => setChosen((choice) => turned(choice, id)),
    [],
  );
  return { chosen, full, onChoose, clear: () => setChosen(NO_CHOICE) };
}
