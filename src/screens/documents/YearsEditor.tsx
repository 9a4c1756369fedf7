import { pointer } from '../../answers/model/path.ts';
import { resultsOf } from '../../documents/results.ts';
import type { RowContext } from '../../documents/statement.ts';
import { useWords } from '../../i18n/useWords.ts';
import { RESULT_FIELDS } from '../../questionnaire/documents.ts';
import { useToday } from '../useToday.ts';
import { RowsEditor } from './RowsEditor.tsx';

/** The years after launch. An impossible number is reported at its field. */
export function YearsEditor({ context }: { context: RowContext }) {
  const { t } = useWords();
  const today = useToday();
  const rows = context.documents.results ?? [];
  const { findings } = resultsOf(context);
  const years = rows.flatMap(({ year }) => year ?? []);
  const now = today === undefined ? [] : [Number(today.slice(0, 4))];
  const next = years.length > 0 ? Math.max(...years) + 1 : now[0];
  return (
    <RowsEditor
      path={pointer('documents', 'results')}
      rows={rows}
      cells={Object.keys(RESULT_FIELDS)}
      words="results"
      titleOf={(index) => {
        const year = rows[index]?.year;
        return year === undefined ? t('ui.documents.noYear') : t('ui.documents.yearTitle', { year });
      }}
      findingOf={(index, cell) => {
        const found = findings.find(
          ({ row, fields }) => row === index && fields.some((field) => field === cell),
        );
        return found && t(`ui.documents.findings.${found.code}`);
      }}
      add={t('ui.documents.addYear')}
      remove={t('ui.documents.removeYear')}
      fresh={next === undefined ? { note: ' ' } : { year: next }}
    />
  );
}
