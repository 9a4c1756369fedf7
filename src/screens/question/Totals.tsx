import { formatNumber } from '../../answers/edit/numberText.ts';
import { placeOf, pointer, valueAt } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { RowsField } from '../../questionnaire/field.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { useAssessment } from '../useSession.ts';
import { rowKeys } from './formValues.ts';

interface GroupTotalsProps {
  path: string;
  cells: readonly string[];
}

const CASES = pointer('answers', 'q05', 'groups');

function numberAt(file: Assessment, path: string): number | undefined {
  const place = placeOf(path);
  const value = place && valueAt(file, place);
  return typeof value === 'number' ? value : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const hundredths = (n: number): number => Math.round(n * 100) / 100;

/** What the percentages in the rows of a list come to; nothing where there are none. */
export function ShareTotal({ path, field }: { path: string; field: RowsField }) {
  const { t, decimalSign } = useWords();
  const assessment = useAssessment();
  const cell = Object.entries(field.row).find(
    ([, each]) => each.kind === 'number' && each.unit === 'percent',
  );
  const shares = rowKeys(assessment, path, field.key).flatMap((key) => {
    const share = cell && numberAt(assessment, path + pointer(key, cell[0]));
    return share === undefined ? [] : [share];
  });
  if (shares.length === 0) return null;
  const total = formatNumber(hundredths(sum(shares)), 'percent', decimalSign);
  return <p className="govuk-body">{`${t('ui.question.groups.total')}: ${total}\u00a0%`}</p>;
}

/** The sum of the cases; of shares their mean by the cases of each group, institutions apart. */
function totalOf(file: Assessment, path: string, cell: string): number | undefined {
  const groups = rowKeys(file, CASES, 'group').map((group) => ({
    group,
    value: numberAt(file, path + pointer(group, cell)),
    weight: numberAt(file, CASES + pointer(group, 'casesPerMonth')),
  }));
  if (path === CASES)
    return groups.length > 0 ? hundredths(sum(groups.map((each) => each.value ?? 0))) : undefined;
  const weighed = groups.filter(({ group, weight }) => group !== 'institutions' && weight !== 0);
  const all = sum(weighed.map(({ weight }) => weight ?? 0));
  if (all === 0 || weighed.some(({ value, weight }) => value === undefined || weight === undefined))
    return undefined;
  return hundredths(sum(weighed.map(({ value = 0, weight = 0 }) => (value * weight) / all)));
}

/** The line under the table: what its columns come to, and what is not in that. */
export function GroupTotals({ path, cells }: GroupTotalsProps) {
  const { t, decimalSign } = useWords();
  const assessment = useAssessment();
  const totals = cells.map((cell) => totalOf(assessment, path, cell));
  if (totals.every((total) => total === undefined)) return null;
  const summed = path === CASES;
  const unread = Object.keys(assessment.drafts ?? {}).some((draft) => draft.startsWith(`${path}/`));
  const name = t(`ui.question.groups.${summed ? 'total' : 'mean'}`);
  return (
    <tfoot>
      <tr>
        <th scope="row">{kept(unread ? t('ui.question.groups.withoutUnread', { name }) : name)}</th>
        {totals.map((total, index) => (
          <td key={cells[index]} className="number" data-label={name}>
            {total === undefined
              ? '–'
              : formatNumber(total, summed ? 'casesPerMonth' : 'percent', decimalSign)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
