import { pointer } from '../../answers/model/path.ts';
import { GROUPS } from '../../questionnaire/options.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { type MissingInput, missingForCases, missingForCosts } from '../../summary/sheet/missingInputs.ts';
import { lowerFirst } from '../../summary/source.ts';
import { fieldKey } from '../../summary/valueWords.ts';
import { focusField } from '../../ui/focus.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { inputId } from '../question/fieldValues.ts';
import { TYPED_COLUMNS } from './columns.ts';
import { useSheetSource } from './useSheetSource.ts';

interface MissingInputsProps {
  asked: readonly QuestionId[];
  nothing: boolean;
}

/** The inputs that the figures still need, each with a link to its field. */
export function MissingInputs({ asked, nothing }: MissingInputsProps) {
  const source = useSheetSource();
  const { t, given } = source;
  const mine = ({ question }: MissingInput) => asked.includes(question);
  const all = [...missingForCases(source), ...missingForCosts(source)];
  const newService = given.q03.presentChannel === 'no';
  const links = byGroup(all.filter(mine));
  const elsewhere = all.some((each) => !mine(each));
  if (links.length === 0 && !elsewhere) return null;
  return (
    <>
      {links.length > 0 && (
        <>
          <p className="govuk-body worksheet__missing">
            {together(t(`ui.sheet.missing.${newService ? 'forCases' : nothing ? 'forAll' : 'forSaving'}`))}
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {links.map((each) => (
              <MissingLine key={each.id} {...each} />
            ))}
          </ul>
        </>
      )}
      {elsewhere && <p className="govuk-body">{together(t('ui.sheet.missing.elsewhere'))}</p>}
    </>
  );
}

interface AskedLine {
  readonly id: string;
  readonly input: MissingInput;
  readonly cells: readonly string[];
}

/** The cells of a group are joined in one line. */
function byGroup(inputs: readonly MissingInput[]): readonly AskedLine[] {
  const lines: AskedLine[] = [];
  for (const input of inputs) {
    const same = lines.findIndex(
      (each) => each.input.group !== undefined && each.input.group === input.group,
    );
    const found = lines[same];
    if (found && input.cell) lines[same] = { ...found, cells: [...found.cells, input.cell] };
    else lines.push({ id: targetOf(input), input, cells: input.cell ? [input.cell] : [] });
  }
  return lines;
}

/** The id of the missing field. For a whole list, it is the first cell's. */
function targetOf({ question, field, group, cell }: MissingInput): string {
  if (field === 'dontKnow') return `${question}-counts`;
  const column = TYPED_COLUMNS.find((each) => each.path === pointer('answers', question, field));
  const inList = column && pointer(group ?? GROUPS[0], cell ?? column.cell);
  return inputId(pointer('answers', question, field) + (inList ?? ''));
}

function MissingLine({ id, input, cells }: AskedLine) {
  const { t, file } = useSheetSource();
  const { question, field, group } = input;
  const name =
    field === 'dontKnow'
      ? t(`ui.sheet.missing.dontKnow.${question as 'q03' | 'q05' | 'q06'}`)
      : group
        ? `${t(fieldKey(`q05.fields.groups.fields.group.options.${group}`))}: ${cells
            .map((cell) => lowerFirst(t(`ui.sheet.table.${cell as 'can' | 'will' | 'casesPerMonth'}`)))
            .join(', ')}`
        : cells.length === 0 && (field === 'groups' || field === 'reach')
          ? t(`ui.sheet.missing.${field}`)
          : t(fieldKey(`${question}.fields.${field}.label`));
  const path = pointer('answers', question, field) + (group ? pointer(group, cells[0] ?? '') : '');
  const unread = file.drafts?.[path] !== undefined;
  return (
    <li>
      <a
        className="govuk-link"
        href={`#${id}`}
        onClick={(event) => {
          // Here the address after # names the page, so the browser must not follow the link itself.
          event.preventDefault();
          focusField(id);
        }}
      >
        {together(name)}
      </a>
      {unread && ` (${t('ui.sheet.missing.unread')})`}
    </li>
  );
}
