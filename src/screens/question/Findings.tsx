import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { foundText, toDoText } from '../../summary/signalWords.ts';
import { sourceOf } from '../../summary/source.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { useAssessmentLater } from '../useSession.ts';
import { MeansContradiction, meansContradicting } from './MeansContradiction.tsx';

/** What this answer means for the result: what was found, what to do, and what contradicts it. */
export default function Findings({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const result = resultOf(assessment);
  const source = sourceOf(result, assessment, t);
  const signals = result.signals.filter((signal) => signal.question === question && signal.certain);
  const contradictions = result.contradictions.filter(({ questions }) => questions.includes(question));
  const means = question === 'q15' ? meansContradicting(assessment, source.given) : [];
  if (signals.length === 0 && contradictions.length === 0 && means.length === 0) return null;
  return (
    <section className="findings" aria-labelledby={`${question}-findings`}>
      <h2 className="govuk-heading-s" id={`${question}-findings`}>
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
