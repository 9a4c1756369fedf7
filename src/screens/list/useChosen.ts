import { useCallback, useState } from 'react';
import type { Listed } from '../../answers/browser/digest.ts';
import { MOST_COMPARED } from './Chosen.tsx';

/** Which of the listed are chosen to be compared, in the order of choosing; what is gone from the list is chosen no more. */
export function useChosen(listed: readonly Listed[] | null) {
  const [{ ids, full }, setChosen] = useState<{ ids: readonly string[]; full: boolean }>({
    ids: [],
    full: false,
  });
  const chosen = ids.flatMap((id) => listed?.find((each) => each.id === id) ?? []);
  const onChoose = useCallback(({ id }: Listed) => {
    setChosen(({ ids: known }) => {
      if (known.includes(id)) return { ids: known.filter((each) => each !== id), full: false };
      return known.length < MOST_COMPARED ? { ids: [...known, id], full: false } : { ids: known, full: true };
    });
  }, []);
  return { chosen, full, onChoose, clear: () => setChosen({ ids: [], full: false }) };
}
