import { useCallback, useDeferredValue, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Listed } from '../answers/digest.ts';
import { useWords } from '../i18n/useWords.ts';
import { LinkButton } from '../ui/Button.tsx';
import { focusElement } from '../ui/focus.ts';
import { download } from './download.ts';
import { found, type Sort, sorted } from './list/arrange.ts';
import { Controls } from './list/Controls.tsx';
import { Row, rowWords } from './list/Row.tsx';
import { forget, remember, removed } from './list/removed.ts';
import { useListed } from './list/useListed.ts';
import { useSession } from './session.ts';

/** As much of a name as leaves room for the words that it is a copy, in code points. */
const COPIED_MAX = 190;

/** The assessments of this browser: found, put in order, named, copied, removed, saved all at once. */
export default function AssessmentList() {
  const { t, language } = useWords();
  const { remove, putBack } = useSession();
  const { library, listed, reload } = useListed();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>('changed');
  const last = useSyncExternalStore(removed.subscribe, removed.get).at(-1);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const sought = useDeferredValue(search);
  const shown = useMemo(
    () => sorted(found(listed ?? [], sought), sort, language),
    [listed, sought, sort, language],
  );

  const words = useMemo(() => rowWords(t), [t]);

  const done = useCallback(
    (what = '') => {
      setSaid(what);
      reload();
      focusElement(heading.current);
    },
    [reload],
  );
  const onRename = useCallback(
    ({ id }: Listed, name: string) => void library?.rename(id, name).then(() => done()),
    [library, done],
  );
  const onDuplicate = useCallback(
    ({ id, name }: Listed) => {
      const short = [...(name || t('ui.tasks.untitled'))].slice(0, COPIED_MAX).join('');
      const copy = t('ui.list.copyName', { name: short });
      void library?.duplicate(id, copy).then(() => done(t('ui.list.copied', { name: copy })));
    },
    [library, done, t],
  );
  const onRemove = useCallback(
    ({ id }: Listed) =>
      void remove(id).then((whole) => {
        if (whole) remember(whole);
        done();
      }),
    [remove, done],
  );

  async function saveAll(): Promise<void> {
    if (!library) return;
    const { name, text, count } = await library.exportAll();
    download(name, text, 'application/jsonl');
    setSaid(t('ui.list.savedAll', { name, count }));
  }

  // With the only one removed there is still something to put back.
  if (!listed || (listed.length === 0 && !last)) return null;
  return (
    <section>
      <h2 className="govuk-heading-m" ref={heading}>
        {t('ui.start.listTitle')}
      </h2>
      {last && (
        <p className="removed" role="status">
          {t('ui.start.removed', { name: last.service?.name || t('ui.tasks.untitled') })}{' '}
          <LinkButton
            onClick={() =>
              void putBack(last)
                .then(() => forget(last))
                .then(() => done())
            }
          >
            {t('ui.start.putBack')}
          </LinkButton>
        </p>
      )}
      {listed.length > 1 && (
        <Controls
          {...{ search, sort, onSearch: setSearch, onSort: setSort }}
          shown={shown.length}
          total={listed.length}
          onSaveAll={() => void saveAll()}
        />
      )}
      <p className="govuk-body" role="status">
        {said}
      </p>
      <ul className="assessments">
        {shown.map((each) => (
          <Row key={each.id} listed={each} {...{ words, onRename, onDuplicate, onRemove }} />
        ))}
      </ul>
    </section>
  );
}
