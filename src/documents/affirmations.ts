import { pointer } from '../answers/model/path.ts';
import type { Documents } from '../answers/model/types.ts';
import { AFFIRMATIONS, type AffirmationId } from '../questionnaire/documents.ts';
import { labelKey } from './row.ts';
import { fieldWord, type RowContext, type StatementPart, some } from './statement.ts';

type Activity = NonNullable<Documents['activity']>;

/** The path of all affirmations, for edits. */
export const AFFIRMATIONS_PATH = pointer('documents', 'activity', 'affirmations');

/** "5.3" of "5.3.a2". All deviations in one point of the form are justified together. */
const groupOf = (row: string): string => row.slice(0, row.lastIndexOf('.'));

/** "5.3.p": the row that justifies the deviations of a point. */
export const justificationOf = (row: string): string => `${groupOf(row)}.p`;

/** The affirmations in the same point as a row of annex 2. */
export const affirmationsBeside = (row: string): AffirmationId[] =>
  AFFIRMATIONS.filter((each) => groupOf(each) === groupOf(row));

/** The affirmation that a row asks for; undefined if it asks for none. */
export const affirmationOf = (id: string): AffirmationId | undefined =>
  AFFIRMATIONS.find((each) => id === `annex2.${each}`);

/** Affirmations in the same point that have neither a choice nor an own text. */
export const undecidedBeside = (row: string, { affirmations = {}, own = {} }: Activity): AffirmationId[] =>
  affirmationsBeside(row).filter((each) => !affirmations[each] && !own[`annex2.${each}`]);

/**
 * Says what was chosen in a row: the requirement is met, or there is a deviation. For a deviation it names the row that
 * justifies it.
 */
export const affirmation = (row: AffirmationId): StatementPart => ({
  write: ({ documents, t }) => {
    const chosen = documents.activity?.affirmations?.[row];
    if (!chosen) return [];
    const said = fieldWord(t, `activity.affirmations.options.${chosen}`);
    return chosen === 'affirmed'
      ? some(said)
      : some(t('documents.text.deviation', { said, row: justificationOf(row) }));
  },
  asks: ({ t }) => [
    {
      text: t('documents.text.annexRow', { annex: 2, row, label: t(labelKey('activity', `annex2.${row}`)) }),
      here: t('documents.text.asks.affirmation'),
      effort: 'choice',
      document: 'activity',
      field: AFFIRMATIONS_PATH + pointer(row),
    },
  ],
});

/** Without a deviation there is nothing to justify, but a text that was written stays visible. */
export const nothingToJustify = (row: string, { documents }: RowContext): boolean => {
  const { affirmations = {}, own = {} } = documents.activity ?? {};
  return (
    own[`annex2.${row}`] === undefined &&
    !affirmationsBeside(row).some((each) => affirmations[each] === 'deviation')
  );
};
