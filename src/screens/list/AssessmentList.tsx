import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Listed } from '../../answers/browser/digest.ts';
import type { Removed } from '../../answers/browser/removal.ts';
import { lengthOf } from '../../answers/model/limits.ts';
import { wholeSigns } from '../../answers/model/wholeSigns.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { focusElement } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { download } from '../download.ts';
import { href, routes } from '../routes.ts';
import { serviceName } from '../serviceName.ts';
import { UnreadNotice } from '../Unread.tsx';
import { useAttempt } from '../useAttempt.tsx';
import { useSession } from '../useSession.ts';
import { useToday } from '../useToday.ts';
import { found, type Sort, sortedList } from './arrange.ts';
import { Chosen } from './Chosen.tsx';
import { Controls } from './Controls.tsx';
import { Row, rowWords } from './Row.tsx';
import { useChosen } from './useChosen.ts';
import { useListed } from './useListed.ts';

/** How many code points of a name a copy keeps, so that the word "copy" still fits. */
const COPIED_MAX = 190;

/**
 * The list of assessments in this browser: search, sort, rename, copy, remove, save all. `onListed` is called once it
 * is on the page.
 */
export default function AssessmentList({ onListed }: { onListed: () => void }) {
  const { t, language } = useWords();
  const { remove, putBack, removed } = useSession();
  const { library, listed, unread, reload } = useListed();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>('changed');
  const last = useStore(removed).at(-1);
  const [puttingBack, setPuttingBack] = useState(false);
  const [said, setSaid] = useState('');
  const { chosen, full, onChoose, clear } = useChosen(listed);
  const { attempt, failure } = useAttempt();
  const heading = useRef<HTMLHeadingElement>(null);
  const sought = useDeferredValue(search);
  useEffect(() => {
    if (listed) onListed();
  }, [listed, onListed]);
  const shown = useMemo(
    () => sortedList(found(listed ?? [], sought), sort, language),
    [listed, sought, sort, language],
  );

  const today = useToday();
  const words = useMemo(() => rowWords(t, today), [t, today]);

  const done = useCallback(
    (what = '') => {
      setSaid(what);
      focusElement(heading.current);
      return reload();
    },
    [reload],
  );
  const onRename = useCallback(
    ({ id }: Listed, name: string) => {
      // The field closes, whether renaming succeeds or not.
      focusElement(heading.current);
      attempt(async () => {
        await library?.rename(id, name);
        await done();
      });
    },
    [library, attempt, done],
  );
  const onDuplicate = useCallback(
    ({ id, name }: Listed) => {
      const short = wholeSigns(name || t('ui.tasks.untitled'), (start) => lengthOf(start) <= COPIED_MAX);
      const copy = t('ui.list.copyName', { name: short });
      attempt(async () => {
        await library?.duplicate(id, copy);
        await done(t('ui.list.copied', { name: copy }));
      });
    },
    [library, attempt, done, t],
  );
  const onRemove = useCallback(
    ({ id }: Listed) =>
      attempt(async () => {
        await remove(id);
        await done();
      }),
    [remove, attempt, done],
  );

  async function bringBack(gone: Removed): Promise<void> {
    // An empty list stays on the page while its heading has the focus.
    setPuttingBack(true);
    await putBack(gone)
      .then(() => done())
      .finally(() => setPuttingBack(false));
  }

  async function saveAll(): Promise<void> {
    if (!library) return;
    const { name, text, count } = await library.exportAll();
    download(name, text, 'application/jsonl');
    setSaid(t('ui.list.savedAll', { name, count }));
  }

  // After the only assessment was removed, it can still be put back.
  if (!listed || (listed.length === 0 && !last && !puttingBack && !unread)) return null;
  return (
    <section>
      <h2 className="govuk-heading-m" ref={heading}>
        {t('ui.start.listTitle')}
      </h2>
      {unread && <UnreadNotice />}
      {last && (
        <p className="removed" role="status">
          {t('ui.start.removed', { name: serviceName(last.assessment.service, t) })}{' '}
          <LinkButton onClick={() => attempt(() => bringBack(last))}>{t('ui.start.putBack')}</LinkButton>
        </p>
      )}
      {/* An active search stays visible, so that it can be cleared. */}
      {(listed.length > 1 || search) && (
        <Controls
          {...{ search, sort, onSearch: setSearch, onSort: setSort }}
          shown={shown.length}
          total={listed.length}
          onSaveAll={() => attempt(saveAll)}
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={href(routes.portfolio())}>
          {t('ui.portfolio.open')}
        </a>
        <br />
        {together(t('ui.portfolio.openHelp'))}
      </p>
      <p className="govuk-body" role="status">
        {said}
      </p>
      {failure}
      <Chosen chosen={chosen} full={full} onClear={clear} />
      <ul className="assessments">
        {shown.map((each) => (
          <Row
            key={each.id}
            listed={each}
            {...{ words, onRename, onDuplicate, onRemove }}
            chosen={chosen.some(({ id }) => id === each.id)}
            onChoose={listed.length > 1 ? onChoose : undefined}
          />
        ))}
      </ul>
    </section>
  );
}
