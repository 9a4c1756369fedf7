import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Assessment } from '../../answers/model/types.ts';
import { loadPortfolioSet } from '../../session/portfolio/loadPortfolioSet.ts';
import { listenFor } from '../listenFor.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';

export interface ComparedService {
  readonly assessment: Assessment;
  /** Its open file; empty if it is in this browser. */
  readonly file: string;
}

/**
 * The assessments with these ids (one per line), in this order, from this browser or the files of the portfolio. Null
 * until they are read.
 */
export function useComparedServices(ids: string): readonly ComparedService[] | null {
  const session = useSession();
  const library = useLoaded(session.library);
  const set = useStore(session.loaded(loadPortfolioSet));
  const [found, setFound] = useState<readonly ComparedService[] | null>(null);
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    if (!library || !set) return;
    const asked = ids.split('\n').filter(Boolean);
    return listenFor(
      library.read(asked),
      (all) => {
        const { items } = set.state.getState();
        const here = new Map<string, ComparedService>([
          ...items.flatMap(({ row, assessment }): [string, ComparedService][] =>
            row.own ? [] : [[row.id, { assessment, file: row.file }]],
          ),
          ...all.map((assessment): [string, ComparedService] => [assessment.id, { assessment, file: '' }]),
        ]);
        setFound(asked.flatMap((id) => here.get(id) ?? []));
      },
      (cause) => setFailure({ cause }),
    );
  }, [library, set, ids]);
  if (failure) throw failure.cause;
  return found;
}
