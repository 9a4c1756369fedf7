import { Suspense } from 'react';
import { progressOf } from '../assessment/progress.ts';
import { useWords } from '../i18n/useWords.ts';
import { numberOf, QUESTION_IDS, questionsOf, SECTIONS } from '../questionnaire/questionnaire.ts';
import { together } from '../ui/KeepTogether.tsx';
import { State } from '../ui/State.tsx';
import { lazyWithWords } from './lazyPage.tsx';
import { Mended } from './Mended.tsx';
import { PageHeading } from './PageHeading.tsx';
import { href, routes } from './routes.ts';
import { ServiceFields } from './ServiceFields.tsx';
import { serviceName } from './serviceName.ts';
import { STATE_SHAPES, type TaskState, taskState } from './taskState.ts';
import { lazyWithScoring, useResultSoFar, useScoring } from './useScoring.ts';
import { useAssessment } from './useSession.ts';

const SoFar = lazyWithScoring(() => import('./sofar/SoFar.tsx'));
const PartNote = lazyWithWords(() => import('./share/PartNote.tsx'));

/** After a corrected answer the reader comes back here; after a new one, to the next question. */
const isGiven = (state: TaskState | null): boolean =>
  state !== null && state !== 'notStarted' && state !== 'inProgress';

/** The list of questions, with the result so far and the most useful question. */
export function TasksPage() {
  const { t } = useWords();
  const assessment = useAssessment();
  const result = useResultSoFar();
  const shares = useScoring()?.sharesOf(assessment.methodology);
  const title = serviceName(assessment.service, t);

  return (
    <>
      <PageHeading
        title={title}
        caption={
          // The line of the result is reserved, so that nothing moves when it comes.
          result
            ? t('ui.tasks.progress', { count: progressOf(result), total: QUESTION_IDS.length })
            : '\u00a0'
        }
      />
      <Suspense>{assessment.part ? <PartNote /> : <SoFar />}</Suspense>
      <div className={result ? '' : 'later'}>
        <ServiceFields />
        {SECTIONS.map((section) => (
          <section key={section}>
            <h2 className="govuk-heading-m">{together(t(`questionnaire.sections.s${section}.title`))}</h2>
            <ol className="tasks">
              {questionsOf(section).map((id) => {
                const state = result && taskState(id, assessment, result);
                return (
                  <li key={id} className="task">
                    <span className="task__number">{`${numberOf(id)}.`}</span>
                    <span>
                      <a
                        className="govuk-link task__link"
                        href={href(routes.question(assessment.id, id, isGiven(state) ? 'tasks' : undefined))}
                        aria-describedby={`state-${id}`}
                      >
                        {together(t(`questionnaire.${id}.short`))}
                      </a>
                      <Mended question={id} />
                    </span>
                    <span className="task__state">
                      {state && (
                        <State shape={STATE_SHAPES[state]} id={`state-${id}`}>
                          {t(`assessment.states.${state}`)}
                        </State>
                      )}
                    </span>
                    <span className="task__gain">
                      {shares &&
                        (shares[id] === undefined
                          ? t('ui.tasks.notRated')
                          : t(section === 1 ? 'ui.tasks.weightValue' : 'ui.tasks.weightReadiness', {
                              share: shares[id],
                            }))}
                    </span>
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
        {result && (
          <>
            <p className="govuk-body-s">{together(t('ui.tasks.weights'))}</p>
            <p className="govuk-body">
              <a href={href(routes.review(assessment.id))}>{together(t('ui.tasks.review'))}</a>
            </p>
          </>
        )}
      </div>
    </>
  );
}
