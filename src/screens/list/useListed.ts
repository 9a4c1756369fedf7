import { useCallback, useEffect, useRef, useState } from 'react';
import type { Listed } from '../../answers/browser/digest.ts';
import type { Library } from '../../session/ports.ts';
import { useLoaded } from '../useLoaded.ts';
import { useSession } from '../useSession.ts';
import { whenIdle } from '../whenIdle.ts';

/** How many digests are computed at a time. In between, the page can react. */
const TURN = 8;

/** How long computing waits at most for a busy page, in milliseconds. */
const WAIT = 500;

/** Computes missing digests little by little, in the order of the list. */
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
 * The assessments in this browser; null until they are read. `reload` reads them again. If the code that reads them
 * cannot be loaded, the nearest boundary says so.
 */
export function useListed(): {
  library: Library | null;
  listed: readonly Listed[] | null;
  /** True if stored assessments cannot be read; only those of this tab are listed then. */
  unread: boolean;
  reload: () => Promise<void>;
} {
  const library = useLoaded(useSession().library);
  const [listed, setListed] = useState<readonly Listed[] | null>(null);
  const [unread, setUnread] = useState(false);
  const [read, setRead] = useState<readonly Listed[]>([]);
  /** Only the latest reading for this page is shown. Older ones are abandoned. */
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
