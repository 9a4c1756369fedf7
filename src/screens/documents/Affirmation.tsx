import type { MouseEvent } from 'react';
import { pointer } from '../../answers/model/path.ts';
import {
  AFFIRMATIONS_PATH,
  affirmationsBeside,
  justificationOf,
  undecidedBeside,
} from '../../documents/affirmations.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { AffirmationId } from '../../questionnaire/documents.ts';
import { Button } from '../../ui/Button.tsx';
import { focusField } from '../../ui/focus.ts';
import { useSelected, useSession } from '../useSession.ts';
import { OwnField, ownFieldId } from './OwnField.tsx';
import { ownTextId } from './rowPlaces.ts';

const pathOf = (row: AffirmationId): string => AFFIRMATIONS_PATH + pointer(row);

/** The affirmation of a row. The first one of a point can affirm all that are still open together. */
export function Affirmation({ row }: { row: AffirmationId }) {
  const { t } = useWords();
  const { change } = useSession();
  const activity = useSelected(({ documents }) => documents?.activity) ?? {};
  const undecided = undecidedBeside(row, activity);
  const first = affirmationsBeside(row)[0] === row && affirmationsBeside(row).length > 1;
  const place = ownTextId('activity', `annex2.${justificationOf(row)}`);
  function affirmAll(): void {
    const all = Object.fromEntries(undecided.map((each) => [each, 'affirmed']));
    change(AFFIRMATIONS_PATH, { ...activity.affirmations, ...all });
    // The button disappears, so the focus goes to the field that shows its effect.
    focusField(ownFieldId(pathOf(row)));
  }
  function justify(event: MouseEvent): void {
    event.preventDefault();
    focusField(place);
  }
  return (
    <>
      {first && undecided.length > 0 && (
        <Button tone="secondary" onClick={affirmAll}>
          {t('ui.documents.affirmAll', {
            point: row.slice(0, row.lastIndexOf('.')),
            count: undecided.length,
          })}
        </Button>
      )}
      <OwnField path={pathOf(row)} words="activity.affirmations" />
      {activity.affirmations?.[row] === 'deviation' && (
        <p className="govuk-body-s">
          <a className="govuk-link" href={`#${place}`} onClick={justify}>
            {t('ui.documents.justify', { row: justificationOf(row) })}
          </a>
        </p>
      )}
    </>
  );
}
