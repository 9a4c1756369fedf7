import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { RowsField } from '../../questionnaire/field.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { focusElement, focusField } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Select } from '../../ui/Select.tsx';
import { useSelected, useSession } from '../useSession.ts';
import { FieldControl } from './FieldControl.tsx';
import { type FieldTexts, fieldTexts, useFieldTexts } from './fieldTexts.ts';
import { inputId, rowKeys } from './fieldValues.ts';
import { RowAfterContext } from './questionForm.ts';
import { storedAfter, useShownRows } from './shownRows.ts';
import { RowsTotal } from './Totals.tsx';

/** Everything that is needed to put a removed row back in its place. */
interface RemovedRow {
  readonly key: string;
  readonly number: number;
  readonly row: unknown;
  readonly drafts: readonly (readonly [path: string, text: string])[];
  readonly before: string | undefined;
}

/**
 * A list of rows as cards, which can be added, removed and put back. An empty card is only on screen, not in the file.
 */
export function RowsControl({ path, field }: { path: string; field: RowsField }) {
  const { t, find } = useWords();
  const texts = useFieldTexts(path);
  const { change, newId, store } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<RemovedRow | null>(null);
  // The rows are joined into one text, so that a keystroke in a row draws only that row.
  const joined = useSelected((assessment) => JSON.stringify(rowKeys(assessment, path, field.key)));
  const stored = useMemo((): string[] => JSON.parse(joined), [joined]);
  const { keys, hold, drop } = useShownRows(stored);
  const cells = useMemo(
    () => Object.keys(field.row).map((name) => ({ name, words: fieldTexts(find, path + pointer('', name)) })),
    [field, find, path],
  );
  const first = cells[0]?.name ?? '';
  const name = texts.text('row') ?? '';

  function add(): void {
    const key = newId();
    hold(key);
    setRemoved(null);
    // The card exists after the next drawing.
    setTimeout(() => focusField(inputId(path + pointer(key, first))));
  }

  function remove(key: string, index: number): void {
    const place = placeOf(path + pointer(key));
    const { assessment } = store.getState();
    if (!place || !assessment) return;
    const within = `${path}${pointer(key)}/`;
    const drafts = Object.entries(assessment.drafts ?? {}).filter(([draft]) => draft.startsWith(within));
    setRemoved({
      key,
      number: index + 1,
      row: valueAt(assessment, place),
      drafts,
      before: storedAfter(keys, key, stored),
    });
    drop(key);
    change(path + pointer(key), undefined);
    focusElement(heading.current);
  }

  function putBack({ key, row, drafts, before }: RemovedRow): void {
    hold(key);
    change(path + pointer(key), row ?? {}, before);
    for (const [draft, text] of drafts) change(draft, text, before);
    setRemoved(null);
    setTimeout(() => focusField(inputId(path + pointer(key, first))));
  }

  // The function stays the same, so that rows are not drawn again. It calls the newest handler.
  const latest = useRef<RowActions>({ hold, remove: () => {} });
  useLayoutEffect(() => {
    latest.current = { hold, remove: (key) => remove(key, keys.indexOf(key)) };
  });
  const [act] = useState(
    (): RowActions => ({
      hold: (key) => latest.current.hold(key),
      remove: (key) => latest.current.remove(key),
    }),
  );

  return (
    <section className="rows" id={inputId(path)}>
      <h2 className="govuk-heading-s" ref={heading}>
        {together(texts.label)}
      </h2>
      {texts.hint && <p className="govuk-hint">{together(texts.hint)}</p>}
      {/* This stands under the heading, which has the focus. Below a long list nobody would see it. */}
      <div role="status">
        {removed && (
          <p className="removed">
            {t('ui.question.rows.removed', { name: `${removed.number}. ${name}` })}{' '}
            <LinkButton onClick={() => putBack(removed)}>{t('ui.question.rows.undo')}</LinkButton>
          </p>
        )}
      </div>
      {keys.length === 0 && <p className="govuk-body">{together(texts.text('empty'))}</p>}
      {keys.map((key, index) => (
        <RowCard
          key={key}
          id={key}
          path={path + pointer(key)}
          title={`${index + 1}. ${name}`}
          after={storedAfter(keys, key, stored)}
          cells={cells}
          act={act}
        />
      ))}
      {field.total && <RowsTotal path={path} field={field} />}
      {keys.length < field.max ? (
        <Button repeats tone="secondary" onClick={add}>
          {texts.text('add')}
        </Button>
      ) : (
        <p className="govuk-body">{together(t('ui.question.rows.full', { max: field.max }))}</p>
      )}
    </section>
  );
}

interface RowActions {
  readonly hold: (key: string) => void;
  readonly remove: (key: string) => void;
}

interface RowCardProps {
  id: string;
  path: string;
  title: string;
  after: string | undefined;
  cells: readonly { name: string; words: FieldTexts }[];
  act: RowActions;
}

/** One row. It is drawn again only when it moves or gets another number. A keystroke draws only its field. */
const RowCard = memo(function RowCard({ id, path, title, after, cells, act }: RowCardProps) {
  const { t } = useWords();
  return (
    <fieldset className="card" data-row={id} onChange={() => act.hold(id)}>
      <legend className="card__title">{title}</legend>
      <RowAfterContext value={after}>
        {cells.map(({ name, words }) => (
          <FieldControl key={name} path={path + pointer(name)} words={words} ForMany={Select} />
        ))}
      </RowAfterContext>
      <LinkButton aria-label={`${t('ui.question.rows.remove')}: ${title}`} onClick={() => act.remove(id)}>
        {t('ui.question.rows.remove')}
      </LinkButton>
    </fieldset>
  );
});
