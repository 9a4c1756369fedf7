import { useState } from 'react';
import { pointer } from '../../answers/model/path.ts';
import { affirmationOf } from '../../documents/affirmations.ts';
import type { DocumentRow, RowState } from '../../documents/row.ts';
import { textOf } from '../../documents/wholeText.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { type Shape, State } from '../../ui/State.tsx';
import { Textarea } from '../../ui/Textarea.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { useSession } from '../useSession.ts';
import { Affirmation } from './Affirmation.tsx';
import { CopyButton } from './CopyButton.tsx';
import { focusWhenThere } from './focusWhenThere.ts';
import { MissingText, rowElementId, writeButtonId } from './MissingText.tsx';

/** The mark of each state of a row. */
const ROW_SHAPES: Readonly<Record<RowState, Shape>> = {
  drafted: 'full',
  own: 'full',
  partly: 'half',
  missing: 'empty',
  notNeeded: 'bar',
};

interface DocumentRowViewProps {
  readonly kind: DocumentKind;
  readonly row: DocumentRow;
  /** The label of the form in the language of the form, where the page is in another one. */
  readonly officialLabel?: string | undefined;
  /** What stands abbreviated for the first time in it, with its meaning. */
  readonly explained?: readonly string[] | undefined;
}

/** A row: its label, its text with the answers behind it, and the institution's own text if there is one. */
export function DocumentRowView({ kind, row, officialLabel, explained = [] }: DocumentRowViewProps) {
  const { t } = useWords();
  const { change } = useSession();
  const [writing, setWriting] = useState(false);
  const path = pointer('documents', kind, 'own', row.id);
  const id = rowElementId(kind, row.id);
  const affirmation = affirmationOf(row.id);
  const shown = textOf(row);
  const own = row.own !== undefined || writing;
  const changeable = kind !== 'results' && row.state !== 'notNeeded';

  function write(text: string): void {
    // The draft that it starts from goes first: the row is an own one from the next edit on.
    if (row.own === undefined && row.drafted !== null) change(path + pointer('from'), row.drafted);
    change(path + pointer('text'), text);
  }
  function restore(): void {
    setWriting(false);
    change(path, undefined);
  }

  return (
    <section className="document-row" aria-labelledby={id}>
      <h3 className="govuk-heading-s" id={id}>
        {together(t('ui.documents.row', { point: row.point, label: row.label }))}
      </h3>
      {officialLabel && officialLabel !== row.label && (
        <p className="govuk-hint" lang="lv">
          {together(officialLabel)}
        </p>
      )}
      {explained.map((line) => (
        <p key={line} className="govuk-hint">
          {together(line)}
        </p>
      ))}
      {row.hint && row.state !== 'notNeeded' && <p className="govuk-body-s">{together(row.hint)}</p>}
      <p className="govuk-body-s">
        <State shape={ROW_SHAPES[row.state]}>{t(`ui.documents.states.${row.state}`)}</State>
      </p>
      {own ? (
        <Textarea
          id={`${id}-own`}
          label={t('ui.documents.own')}
          value={row.own ?? row.drafted ?? ''}
          rows={6}
          error={
            row.over && row.limit !== undefined
              ? {
                  label: t('ui.common.errorPrefix'),
                  text: t('ui.documents.over', { n: row.length, max: row.limit }),
                }
              : undefined
          }
          onChange={(event) => write(event.currentTarget.value)}
        />
      ) : (
        <>
          {affirmation && changeable && <Affirmation row={affirmation} />}
          {shown !== '' && !affirmation && <p className="govuk-body document-row__text">{together(shown)}</p>}
          {row.over && row.limit !== undefined && (
            <p className="govuk-error-message">
              {together(t('ui.documents.over', { n: row.length, max: row.limit }))}
            </p>
          )}
        </>
      )}
      {row.limit !== undefined && (
        <p className="govuk-hint">{t('ui.documents.count', { n: row.length, max: row.limit })}</p>
      )}
      {row.outdated && row.drafted !== null && (
        <div className="govuk-inset-text">
          <p className="govuk-body">{together(t('ui.documents.outdated'))}</p>
          <p className="govuk-body document-row__text">{together(row.drafted)}</p>
        </div>
      )}
      {!affirmation && <MissingText missing={row.missing} inRow />}
      {row.source.length > 0 && (
        <p className="govuk-body-s">
          {t('ui.documents.sources')} <QuestionLinks questions={row.source} />
        </p>
      )}
      <div className="document-row__actions">
        {changeable && !own && (
          <Button
            tone="secondary"
            id={writeButtonId(kind, row.id)}
            onClick={() => {
              setWriting(true);
              focusWhenThere(`${id}-own`);
            }}
          >
            {t('ui.documents.write')}
            <span className="govuk-visually-hidden"> {t('ui.documents.copyRow', { point: row.point })}</span>
          </Button>
        )}
        {changeable && own && (
          <Button tone="secondary" onClick={restore}>
            {t('ui.documents.restore')}
            <span className="govuk-visually-hidden"> {t('ui.documents.copyRow', { point: row.point })}</span>
          </Button>
        )}
        {shown !== '' && (
          <CopyButton
            text={shown}
            label={t('ui.documents.copy')}
            what={t('ui.documents.copyRow', { point: row.point })}
          />
        )}
      </div>
    </section>
  );
}
