import { useState } from 'react';
import { pointer } from '../../answers/model/path.ts';
import { explainedAt } from '../../documents/abbreviations.ts';
import { affirmationOf } from '../../documents/affirmations.ts';
import { isWritten } from '../../documents/fieldPlaces.ts';
import type { DocumentRow, RowState } from '../../documents/row.ts';
import { currentText, isPart } from '../../documents/wholeText.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { type MarkShape, State } from '../../ui/State.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { useSession } from '../useSession.ts';
import { Affirmation } from './Affirmation.tsx';
import { CopyButton } from './CopyButton.tsx';
import { focusWhenThere } from './focusWhenThere.ts';
import { MissingText } from './MissingText.tsx';
import { OwnText } from './OwnText.tsx';
import { RowFields } from './RowFields.tsx';
import { ownTextId, rowElementId, rowName } from './rowPlaces.ts';

/** The mark of each state of a row. */
const ROW_SHAPES: Readonly<Record<RowState, MarkShape>> = {
  drafted: 'full',
  own: 'full',
  partly: 'half',
  missing: 'empty',
  notNeeded: 'bar',
};

interface DocumentRowViewProps {
  readonly kind: DocumentKind;
  readonly row: DocumentRow;
  /** The fields placed in the row. */
  readonly fields: readonly string[];
  /** True if the row only repeats its fields. */
  readonly repeating: boolean;
  /** The label in the language of the form, if the page is in another language. */
  readonly officialLabel?: string | undefined;
}

/** A row: its label, its fields, and either a draft with the answers behind it or an own text. */
export function DocumentRowView({ kind, row, fields, repeating, officialLabel }: DocumentRowViewProps) {
  const { t } = useWords();
  const { change } = useSession();
  const [writing, setWriting] = useState(false);
  const path = pointer('documents', kind, 'own', row.id);
  const id = rowElementId(kind, row.id);
  const name = rowName(row.id, t);
  const affirmation = affirmationOf(row.id);
  const shown = currentText(row);
  const changeable = kind !== 'results' && row.state !== 'notNeeded';
  const written = changeable && isWritten(kind, row.id);
  const own = row.own !== undefined || writing || written;
  const retold = affirmation !== undefined || (repeating && fields.length > 0);
  const missing = row.missing.filter(
    (each) => !(each.field && fields.includes(each.field)) && each.row !== row.id && !affirmation,
  );

  function write(text: string): void {
    // Without a draft, deleting the text makes the row as it was before.
    if (text === '' && row.drafted === null) {
      change(path, undefined);
      return;
    }
    // The draft is stored as the starting point first, because the next edit gives the row an own text.
    if (row.own === undefined && row.drafted !== null) change(path + pointer('from'), row.drafted);
    change(path + pointer('text'), text);
  }
  function restore(): void {
    setWriting(false);
    change(path, undefined);
  }

  return (
    <section className="document-row" aria-labelledby={id}>
      <div className="document-row__head">
        <h3 className="govuk-heading-s" id={id}>
          {together(t('ui.documents.row', { point: row.point, label: row.label }))}
        </h3>
        <p className="document-row__state">
          <State shape={ROW_SHAPES[row.state]}>{t(`ui.documents.states.${row.state}`)}</State>
        </p>
      </div>
      {officialLabel && officialLabel !== row.label && (
        <p className="document-row__quiet" lang="lv">
          {together(officialLabel)}
        </p>
      )}
      {explainedAt(row, t).map((line) => (
        <p key={line} className="document-row__quiet">
          {together(line)}
        </p>
      ))}
      {row.hint && row.state !== 'notNeeded' && <p className="document-row__quiet">{together(row.hint)}</p>}
      {own ? (
        <OwnText row={row} id={ownTextId(kind, row.id)} alone={written} onText={write} />
      ) : (
        <>
          {affirmation && changeable && <Affirmation row={affirmation} />}
          <RowFields paths={fields} under={row.label} />
          {shown !== '' && !retold && <RowText text={shown} />}
          {row.over && row.limit !== undefined && (
            <p className="govuk-error-message">
              {together(t('ui.documents.over', { n: row.length, max: row.limit }))}
            </p>
          )}
        </>
      )}
      {row.limit !== undefined && row.state !== 'notNeeded' && (
        <p className="document-row__quiet">{t('ui.documents.count', { n: row.length, max: row.limit })}</p>
      )}
      {row.outdated && row.drafted !== null && (
        <div className="govuk-inset-text">
          <p className="govuk-body">{together(t('ui.documents.outdated'))}</p>
          <RowText text={row.drafted} />
        </div>
      )}
      <MissingText missing={missing} inRow />
      {row.source.length > 0 && (
        <p className="govuk-body-s">
          {t('ui.documents.sources')} <QuestionLinks questions={row.source} />
        </p>
      )}
      <div className="document-row__actions">
        {changeable && !own && (
          <LinkButton
            onClick={() => {
              setWriting(true);
              focusWhenThere(ownTextId(kind, row.id));
            }}
          >
            {t('ui.documents.write')}
            <span className="govuk-visually-hidden"> ({name})</span>
          </LinkButton>
        )}
        {own && !written && (
          <LinkButton onClick={restore}>
            {t('ui.documents.restore')}
            <span className="govuk-visually-hidden"> ({name})</span>
          </LinkButton>
        )}
        {shown !== '' && <CopyButton text={shown} label={t('ui.documents.copy')} what={name} small />}
      </div>
    </section>
  );
}

/** The text of a row, line by line. Parts of a line are indented. */
function RowText({ text }: { text: string }) {
  return (
    <div className="document-row__text">
      {text.split('\n').map((line, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no other key than their place
          key={index}
          className={isPart(line) ? 'document-row__part' : 'document-row__line'}
        >
          {together(line)}
        </p>
      ))}
    </div>
  );
}
