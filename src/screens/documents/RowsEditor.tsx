import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { useSession } from '../useSession.ts';
import { OwnField } from './OwnField.tsx';

interface RowsEditorProps {
  /** The path of the list, for edits. */
  readonly path: string;
  readonly rows: readonly { readonly id?: string }[];
  readonly cells: readonly string[];
  /** The key of the words of its cells. */
  readonly words: string;
  readonly titleOf: (index: number) => string;
  readonly findingOf?: (index: number, cell: string) => string | undefined;
  readonly add: string;
  readonly remove: string;
  /** The first values of a new row. */
  readonly fresh: object;
}

/** A list whose rows are filled in field by field: years of results, forms of a card. */
export function RowsEditor(props: RowsEditorProps) {
  const { path, rows, cells, words, titleOf, findingOf, add, remove, fresh } = props;
  const { t } = useWords();
  const { change, newId } = useSession();
  return (
    <>
      {rows.map(({ id = '' }, index) => (
        <fieldset key={id} className="govuk-fieldset document-rows">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
            {together(titleOf(index))}
          </legend>
          {cells.map((cell) => (
            <OwnField
              key={cell}
              path={path + pointer(id, cell)}
              words={`${words}.${cell}`}
              finding={findingOf?.(index, cell)}
            />
          ))}
          <Button tone="secondary" onClick={() => change(path + pointer(id), undefined)}>
            {remove}
            <span className="govuk-visually-hidden">
              {' '}
              {t('assessment.answer.cell', { row: '', cell: titleOf(index) }).trim()}
            </span>
          </Button>
        </fieldset>
      ))}
      <p>
        <Button tone="secondary" onClick={() => change(path + pointer(newId()), fresh)}>
          {add}
        </Button>
      </p>
    </>
  );
}
