import { FORMS_PATH } from '../../documents/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { useSelected } from '../useSession.ts';
import { OwnField } from './OwnField.tsx';
import { RowsEditor } from './RowsEditor.tsx';

const FUNDING_PATH = '/documents/activity/funding';

/** The placeholder in a text for an element. */
const GAP = '\uFFFC';

/** The key of a field's words. The words of targets are beside those of the documents. */
const wordsOf = (path: string): string =>
  path
    .split('/')
    .slice(path.includes('/targets/') ? -2 : 2)
    .join('.');

/** The text of point 21, always in Latvian. */
function StateBudget() {
  const { t } = useWords();
  const [before, after] = t('ui.documents.stateBudget', { quote: GAP }).split(GAP);
  return (
    <p className="govuk-inset-text">
      {before}
      <span lang="lv">{together(t('ui.documents.point21'))}</span>
      {after}
    </p>
  );
}

/** The fields of one place in their order. If the regulation's words depend on a field, they are quoted with it. */
export function RowFields({ paths, under }: { paths: readonly string[]; under?: string }) {
  const { t } = useWords();
  const documents = useSelected((assessment) => assessment.documents) ?? {};
  return paths.map((path) =>
    path === FORMS_PATH ? (
      <RowsEditor
        key={path}
        path={path}
        rows={documents.card?.forms ?? []}
        cells={['title', 'url']}
        words="card.forms.fields"
        titleOf={(index) => t('ui.documents.formTitle', { n: index + 1 })}
        add={t('ui.documents.addForm')}
        remove={t('ui.documents.removeForm')}
        fresh={{ title: t('documents.fields.card.forms.label') }}
      />
    ) : (
      <div key={path}>
        <OwnField path={path} words={wordsOf(path)} under={under} />
        {path === FUNDING_PATH && documents.activity?.funding === 'stateBudget' && <StateBudget />}
      </div>
    ),
  );
}
