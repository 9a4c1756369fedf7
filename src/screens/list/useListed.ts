import { useCallback, useEffect, useRef, useState } from 'react';
import type { Listed } from '../../answers/browser/digest.ts';
import type { Library } from '../../session/ports.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';
import { whenIdle } from '../whenIdle.ts';

/** How many are computed at once: the page stays quick between two such turns. */
const TURN = 8;

/** Milliseconds: so long a turn waits on a page that is busy. */
const WAIT = 500;

/** Computes the digests that are missing, little by little, in the order in which they stand. */
function completeWith(
  library: Library,
  listed: readonly Listed[],
  show: (more: Listed[]) => void,
  fail: () => void,
) {
  const missing = listed.filter(({ digest }) => !digest);
  let stopped = false;
  const go = () => {
    const turn = missing.splice(0, TURN);
    if (stopped || turn.length === 0) return;
    void library.digest(turn.map(({ id }) => id)).then((digests) => {
      if (stopped) return;
      const known = new Map(digests.map((each) => [each.id, each]));
      show(turn.map((each) => ({ ...each, digest: known.get(each.id) })));
      whenIdle(go, WAIT);
    }, fail);
  };
  whenIdle(go, WAIT);
  return () => {
    stopped = true;
  };
}

/**
 * The assessments of this browser; null until they are read. `reload` reads them again. Where what
 * reads them cannot be loaded, the nearest boundary says so.
 */
export function useListed(): {
  library: Library | null;
  listed: readonly Listed[] | null;
  /** What is stored cannot be read; what is only in this tab is listed. */
  unread: boolean;
  reload: () => Promise<void>;
} {
  const library = useLoaded(useSession().library);
  const [listed, setListed] = useState<readonly Listed[] | null>(null);
  const [unread, setUnread] = useState(false);
  const [read, setRead] = useState<readonly Listed[]>([]);
  /** The latest reading: what an older one finds, or one of a page that is gone, is not shown. */
  const latest = useRef({});
  const reload = useCallback(async () => {
    if (!library) return;
    const mine = {};
    latest.current = mine;
    const [all, failed] = await library.list().then(
      (list) => [list, false] as const,
      () => [library.unsaved(), true] as const,
    );
    if (latest.current !== mine) return;
    setUnread(failed);
    setListed(all);
    setRead(all);
  }, [library]);
  useEffect(() => {
    const again = () => void reload();
    again();
    // Another tab may have changed the list meanwhile.
    window.addEventListener('focus', again);
    return () => {
      window.removeEventListener('focus', again);
      latest.current = {};
    };
  }, [reload]);
  useEffect(() => {
    if (!library) return;
    const show = (more: Listed[]) => {
      const known = new Map(more.map((each) => [each.id, each]));
      setListed((all) => all?.map((each) => known.get(each.id) ?? each) ?? null);
    };
    return completeWith(library, read, show, () => setUnread(true));
  }, [library, read]);
  return { library, listed, unread, reload };
}
