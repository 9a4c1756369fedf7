import { pointer } from '../answers/model/path.ts';
import type { Documents } from '../answers/model/types.ts';
import { AFFIRMATIONS, type AffirmationId } from '../questionnaire/documents.ts';
import { labelKey } from './row.ts';
import { type Context, fieldWord, type Part, some } from './statement.ts';

type Activity = NonNullable<Documents['activity']>;

/** Where all of them stand, as an edit names it. */
export const AFFIRMATIONS_PATH = pointer('documents', 'activity', 'affirmations');

/** "5.3" of "5.3.a2": the point of the form whose deviations are justified together. */
const groupOf = (row: string): string => row.slice(0, row.lastIndexOf('.'));

/** "5.3.p": where the deviations of a point are justified. */
export const justificationOf = (row: string): string => `${groupOf(row)}.p`;

/** The affirmations of the point that a row of annex 2 belongs to. */
export const affirmationsBeside = (row: string): AffirmationId[] =>
  AFFIRMATIONS.filter((each) => groupOf(each) === groupOf(row));

/** The affirmation that a row of a document asks for; undefined where it asks for none. */
export const affirmationOf = (id: string): AffirmationId | undefined =>
  AFFIRMATIONS.find((each) => id === `annex2.${each}`);

/** Those of the point of a row that nobody has decided on, neither by a choice nor in own words. */
export const undecidedBeside = (row: string, { affirmations = {}, own = {} }: Activity): AffirmationId[] =>
  affirmationsBeside(row).filter((each) => !affirmations[each] && !own[`annex2.${each}`]);

/** What was chosen in a row: that the requirement is met, or that there is a deviation, and where it is justified. */
export const affirmation = (row: AffirmationId): Part => ({
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

/** Deviations are justified only where there are any; what was written without one stays to be seen. */
export const nothingToJustify = (row: string, { documents }: Context): boolean => {
  const { affirmations = {}, own = {} } = documents.activity ?? {};
  return (
    own[`annex2.${row}`] === undefined &&
    !affirmationsBeside(row).some((each) => affirmations[each] === 'deviation')
  );
};
