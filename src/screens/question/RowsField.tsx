import { useRef, useState } from 'react';
import { placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { RowsField as Definition } from '../../questionnaire/field.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { focusElement, focusField } from '../../ui/focus.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { useAssessment, useSession } from '../useSession.ts';
import { FieldControl } from './FieldControl.tsx';
import { useFieldTexts } from './fieldTexts.ts';
import { inputId, rowKeys } from './formValues.ts';
import { RowAfterContext } from './questionForm.ts';
import { storedAfter, useShownRows } from './shownRows.ts';
import { RowsTotal } from './Totals.tsx';

/** What is needed to put a removed row back where it was. */
interface Removed {
  readonly key: string;
  readonly number: number;
  readonly row: unknown;
  readonly drafts: readonly (readonly [path: string, text: string])[];
  readonly before: string | undefined;
}

/** A list of rows as cards: added, removed, put back. A card with nothing in it is on the screen alone. */
export function RowsField({ path, field }: { path: string; field: Definition }) {
  const { t } = useWords();
  const texts = useFieldTexts(path);
  const assessment = useAssessment();
  const { change, newId } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const stored = rowKeys(assessment, path, field.key);
  const { keys, hold, drop } = useShownRows(stored);
  const cells = Object.keys(field.row);
  const name = texts.text('row') ?? '';

  function add(): void {
    const key = newId();
    hold(key);
    setRemoved(null);
    // The card is there after the next drawing.
    setTimeout(() => focusField(inputId(path + pointer(key, cells[0] ?? ''))));
  }

  function remove(key: string, index: number): void {
    const place = placeOf(path + pointer(key));
    if (!place) return;
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

  function putBack({ key, row, drafts, before }: Removed): void {
    hold(key);
    change(path + pointer(key), row ?? {}, before);
    for (const [draft, text] of drafts) change(draft, text, before);
    setRemoved(null);
    setTimeout(() => focusField(inputId(path + pointer(key, cells[0] ?? ''))));
  }

  return (
    <section className="rows" id={inputId(path)}>
      <h2 className="govuk-heading-s" ref={heading}>
        {kept(texts.label)}
      </h2>
      {texts.hint && <p className="govuk-hint">{kept(texts.hint)}</p>}
      {/* Under the heading, which has the focus then: below a long list it would not be seen. */}
      <div role="status">
        {removed && (
          <p className="removed">
            {t('ui.question.rows.removed', { name: `${removed.number}. ${name}` })}{' '}
            <LinkButton onClick={() => putBack(removed)}>{t('ui.question.rows.undo')}</LinkButton>
          </p>
        )}
      </div>
      {keys.length === 0 && <p className="govuk-body">{kept(texts.text('empty'))}</p>}
      {keys.map((key, index) => (
        <fieldset key={key} className="card" data-row={key} onChange={() => hold(key)}>
          <legend className="card__title">{`${index + 1}. ${name}`}</legend>
          <RowAfterContext value={storedAfter(keys, key, stored)}>
            {cells.map((cell) => (
              <FieldControl key={cell} path={path + pointer(key, cell)} compact />
            ))}
          </RowAfterContext>
          <LinkButton
            aria-label={`${t('ui.question.rows.remove')}: ${index + 1}. ${name}`}
            onClick={() => remove(key, index)}
          >
            {t('ui.question.rows.remove')}
          </LinkButton>
        </fieldset>
      ))}
      {field.total && <RowsTotal path={path} field={field} />}
      {keys.length < field.max ? (
        <Button repeats tone="secondary" onClick={add}>
          {texts.text('add')}
        </Button>
      ) : (
        <p className="govuk-body">{kept(t('ui.question.rows.full', { max: field.max }))}</p>
      )}
    </section>
  );
}
