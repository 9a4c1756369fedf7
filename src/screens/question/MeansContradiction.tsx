import type { Assessment } from '../../answers/model/types.ts';
import type { Given } from '../../assessment/given.ts';
import { type MeansFinding, meansFindings } from '../../documents/identificationMeans.ts';
import { useWords } from '../../i18n/useWords.ts';
import { optionName } from '../../summary/valueWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, routes } from '../routes.ts';

type Means = MeansFinding['means'];

/** The means chosen in question 15 that do not fit the level which the document about identification comes to. */
export function meansContradicting({ documents }: Assessment, given: Given): readonly Means[] {
  return meansFindings(documents?.eId ?? {}, given).flatMap(({ question, means, finding }) =>
    question === 'q15' && finding === 'notAdmitted' ? [means] : [],
  );
}

/** Says so, with the way to the document. `id`: of the assessment. */
export function MeansContradiction({ id, means }: { id: string; means: readonly Means[] }) {
  const { t } = useWords();
  const names = means.map((each) => optionName(t, 'q15.fields.means', each));
  return (
    <p className="govuk-body">
      <strong>{t('ui.question.contradicts')}.</strong> {together(t('ui.question.means', { means: names }))}{' '}
      <a className="govuk-link" href={href(routes.documents(id, 'eId'))}>
        {together(t('documents.kinds.eId.name'))}
      </a>
      .
    </p>
  );
}
