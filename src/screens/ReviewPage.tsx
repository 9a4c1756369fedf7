import { missingIn } from '../assessment/missingIn.ts';
import { progressOf } from '../assessment/progress.ts';
import { useWords } from '../i18n/useWords.ts';
import {
  numberOf,
  QUESTION_IDS,
  type QuestionId,
  questionsOf,
  SECTIONS,
} from '../questionnaire/questionnaire.ts';
import { givenRows } from '../summary/answerRows.ts';
import { isOverdue } from '../summary/due.ts';
import { fieldKey, fieldPath } from '../summary/valueWords.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { together } from '../ui/KeepTogether.tsx';
import { State } from '../ui/State.tsx';
import { SummaryList } from '../ui/SummaryList.tsx';
import { AnswerRows } from './AnswerRows.tsx';
import { Mended } from './Mended.tsx';
import { PageHeading } from './PageHeading.tsx';
import { SectionPassed } from './question/SectionPassed.tsx';
import { href, routes } from './routes.ts';
import { StillOpen } from './StillOpen.tsx';
import { SheetLink } from './sheet/SheetLink.tsx';
import { STATE_SHAPES, taskState } from './taskState.ts';
import { useResult } from './useResult.ts';
import { useAssessment } from './useSession.ts';
import { useToday } from './useToday.ts';

/**
 * "Check your answers": all answers in words, each with a link to change it. A part has only its own questions, and no
 * result.
 */
export default function ReviewPage() {
  const { t } = useWords();
  const assessment = useAssessment();
  const { part } = assessment;
  const result = useResult();
  const toResult = (
    <ButtonLink href={href(routes.result(assessment.id))}>{t('ui.tasks.toResult')}</ButtonLink>
  );
  return (
    <>
      <PageHeading title={t('ui.review.title')} />
      {part ? (
        <p className="govuk-body text">
          {t('ui.share.answered', {
            count: part.filter((id) => result.states[id] === 'answered').length,
            total: part.length,
          })}
        </p>
      ) : (
        <>
          <StillOpen />
          <SectionPassed section={3} />
          {progressOf(result) === QUESTION_IDS.length && toResult}
          <p className="govuk-body text">{together(t('ui.review.help'))}</p>
          {result.facts.annualSaving === null && <SheetLink says={t('ui.sheet.link.empty')} />}
        </>
      )}
      {SECTIONS.map((section) => {
        const asked = questionsOf(section).filter((id) => !part || part.includes(id));
        if (asked.length === 0) return null;
        return (
          <section key={section}>
            <h2 className="govuk-heading-m">{together(t(`questionnaire.sections.s${section}.title`))}</h2>
            <SummaryList rows={asked.map((id) => ({ id, ...row(id) }))} />
          </section>
        );
      })}
      {part ? (
        <ButtonLink href={href(routes.done(assessment.id))}>{t('ui.share.sendBack')}</ButtonLink>
      ) : (
        toResult
      )}
    </>
  );

  function row(id: QuestionId) {
    return {
      term: t('ui.tasks.question', { number: numberOf(id), name: t(`questionnaire.${id}.short`) }),
      value: <Reviewed question={id} />,
      action: (
        <>
          <a className="govuk-link" href={href(routes.question(assessment.id, id, 'review'))}>
            {t(result.states[id] === 'notStarted' ? 'ui.review.answer' : 'ui.common.change')}
            <span className="govuk-visually-hidden">{`: ${t(`questionnaire.${id}.short`)}`}</span>
          </a>
          <Mended question={id} />
        </>
      ),
    };
  }
}

function Reviewed({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessment();
  const result = useResult();
  const state = taskState(question, assessment, result);
  const answer = assessment.answers[question];
  const rows = givenRows(question, assessment, result, t);
  const overdue = isOverdue(answer?.due, useToday());
  const missing = result.states[question] === 'inProgress' ? missingIn(assessment.answers, question) : [];
  const contradictions = result.contradictions.filter(({ questions }) => questions.includes(question));
  return (
    <>
      <p className="reviewed__state">
        <State shape={STATE_SHAPES[state]}>{t(`assessment.states.${state}`)}</State>
      </p>
      <AnswerRows rows={rows} className="reviewed" />
      {missing.length > 0 && (
        <p className="reviewed__note">
          {t('ui.bar.missing', { count: missing.length })}{' '}
          {missing.map((name) => t(fieldKey(`${fieldPath(question, name)}.label`))).join(', ')}
        </p>
      )}
      {answer?.note && <p className="reviewed__note">{together(answer.note)}</p>}
      {overdue && <p>{together(t('ui.question.overdue'))}</p>}
      {contradictions.map(({ id }) => (
        <p key={id}>{`${t('ui.question.contradicts')}: ${t(`assessment.contradictions.${id}.found`)}.`}</p>
      ))}
    </>
  );
}
