import type { Assessment } from '../../answers/model/types.ts';
import type { Given } from '../../assessment/given.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { type MeansFinding, meansFindings } from '../../documents/identificationMeans.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { foundText, toDoText } from '../../summary/signalWords.ts';
import { sourceOf } from '../../summary/source.ts';
import { optionName } from '../../summary/valueWords.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, routes } from '../routes.ts';
import { useAssessmentLater } from '../useSession.ts';

/** The id of the heading over what an answer means. */
export const findingsId = (question: QuestionId): string => `${question}-findings`;

/** What this answer means for the result: findings, what to do, and contradictions. */
export function Findings({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const result = resultOf(assessment);
  const source = sourceOf(result, assessment, t);
  const signals = result.signals.filter((signal) => signal.question === question && signal.certain);
  const contradictions = result.contradictions.filter(({ questions }) => questions.includes(question));
  const means = question === 'q15' ? meansContradicting(assessment, source.given) : [];
  if (signals.length === 0 && contradictions.length === 0 && means.length === 0) return null;
  return (
    <section className="findings" aria-labelledby={findingsId(question)}>
      <h2 className="govuk-heading-s" id={findingsId(question)}>
        {together(t('ui.question.meaning'))}
      </h2>
      {contradictions.map(({ id }) => (
        <p key={id} className="govuk-body">
          <strong>{t('ui.question.contradicts')}.</strong>{' '}
          {together(
            `${t(`assessment.contradictions.${id}.found`)}. ${t(`assessment.contradictions.${id}.do`)}.`,
          )}
        </p>
      ))}
      {means.length > 0 && <MeansContradiction id={assessment.id} means={means} />}
      {signals.map((signal) => (
        <p key={signal.id} className="govuk-body">
          <strong>{t(`assessment.classes.${signal.class}`)}.</strong>{' '}
          {together(`${foundText(source, signal)}. ${toDoText(source, signal)}.`)}
        </p>
      ))}
    </section>
  );
}

type Means = MeansFinding['means'];

/**
 * The means of identification chosen in question 15 that are too weak for the level in the document about
 * identification.
 */
function meansContradicting({ documents }: Assessment, given: Given): readonly Means[] {
  return meansFindings(documents?.eId ?? {}, given).flatMap(({ question, means, finding }) =>
    question === 'q15' && finding === 'notAdmitted' ? [means] : [],
  );
}

/** Reports these means, with a link to the document. `id` is the assessment's. */
function MeansContradiction({ id, means }: { id: string; means: readonly Means[] }) {
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
