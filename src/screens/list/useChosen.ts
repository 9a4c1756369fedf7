import { useCallback, useState } from 'react';
import { MOST_COMPARED } from './Chosen.tsx';

/** Which of the listed are chosen to be compared, in the order of choosing; what is gone from the list is chosen no more. */
export function useChosen<T extends { readonly id: string }>(listed: readonly T[] | null) {
  const [{ ids, full }, setChosen] = useState<{ ids: readonly string[]; full: boolean }>({
    ids: [],
    full: false,
  });
  const chosen = ids.flatMap((id) => listed?.find((each) => each.id === id) ?? []);
  const onChoose = useCallback(({ id }: { readonly id: string }) => {
    setChosen(({ ids: known }) => {
      if (known.includes(id)) return { ids: known.filter((each) => each !== id), full: false };
      return known.length < MOST_COMPARED ? { ids: [...known, id], full: false } : { ids: known, full: true };
    });
  }, []);
  return { chosen, full, onChoose, clear: () => setChosen({ ids: [], full: false }) };
}
