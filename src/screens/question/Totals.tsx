import { formatNumber } from '../../answers/edit/numberText.ts';
import { placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { RowsField, Unit } from '../../questionnaire/field.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { useAssessmentLater } from '../useSession.ts';
import { useFieldTexts } from './fieldTexts.ts';
import { rowKeys } from './fieldValues.ts';

interface GroupTotalsProps {
  path: string;
  field: RowsField;
  cells: readonly string[];
}

function numberAt(file: Assessment, path: string): number | undefined {
  const place = placeOf(path);
  const value = place && valueAt(file, place);
  return typeof value === 'number' ? value : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const unitOf = (field: RowsField, cell: string): Unit => {
  const shape = field.row[cell];
  return shape?.kind === 'number' ? shape.unit : 'percent';
};
const toTwoDigits = (n: number): number => Math.round(n * 100) / 100;

/** The total of one column of a list; undefined if there are no numbers. */
export function RowsTotal({ path, field }: { path: string; field: RowsField }) {
  const { t, decimalSign } = useWords();
  const assessment = useAssessmentLater();
  const cell = field.total ?? '';
  const texts = useFieldTexts(path + pointer('', cell));
  const numbers = rowKeys(assessment, path, field.key).flatMap(
    (key) => numberAt(assessment, path + pointer(key, cell)) ?? [],
  );
  if (numbers.length === 0) return null;
  const total = formatNumber(toTwoDigits(sum(numbers)), unitOf(field, cell), decimalSign);
  return <p className="govuk-body">{`${t('ui.question.groups.total')}: ${total}\u00a0${texts.unit}`}</p>;
}

/**
 * The sum, except for the group in `without`. A list that is `like` another one has a mean, weighted by a cell of that
 * list.
 */
export function totalOf(
  file: Assessment,
  path: string,
  field: RowsField,
  cell: string,
  without?: string,
): number | undefined {
  const { like, key } = field;
  const weights = like ? pointer('answers', like.question, like.field) : path;
  const counted = rowKeys(file, weights, key).filter((group) => group !== without);
  const groups = counted.map((group) => ({
    group,
    value: numberAt(file, path + pointer(group, cell)),
    weight: like && numberAt(file, weights + pointer(group, like.weight)),
  }));
  if (!like) return groups.length > 0 ? toTwoDigits(sum(groups.map((each) => each.value ?? 0))) : undefined;
  const weighed = groups.filter(({ group, weight }) => group !== like.without && weight !== 0);
  const all = sum(weighed.map(({ weight }) => weight ?? 0));
  if (all === 0 || weighed.some(({ value, weight }) => value === undefined || weight === undefined))
    return undefined;
  return toTwoDigits(sum(weighed.map(({ value = 0, weight = 0 }) => (value * weight) / all)));
}

/** The line under the table: the totals of its columns, and what they leave out. */
export function GroupTotals({ path, field, cells }: GroupTotalsProps) {
  const { t, decimalSign } = useWords();
  const assessment = useAssessmentLater();
  const texts = useFieldTexts(path);
  const labelOf = (cell: string) =>
    `${texts.text(`fields.${cell}.label`)} (${texts.text(`fields.${cell}.unit`)})`;
  const totals = cells.map((cell) => totalOf(assessment, path, field, cell));
  if (totals.every((total) => total === undefined)) return null;
  const unread = Object.keys(assessment.drafts ?? {}).some((draft) => draft.startsWith(`${path}/`));
  const name = t(`ui.question.groups.${field.like ? 'mean' : 'total'}`);
  return (
    <tfoot>
      <tr>
        <th scope="row">{together(unread ? t('ui.question.groups.withoutUnread', { name }) : name)}</th>
        {totals.map((total, index) => (
          <td key={cells[index]} className="number" data-label={labelOf(cells[index] ?? '')}>
            {total === undefined ? '–' : formatNumber(total, unitOf(field, cells[index] ?? ''), decimalSign)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
