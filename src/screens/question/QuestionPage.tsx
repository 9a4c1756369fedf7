import { lazy, memo, Suspense, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, QUESTION_IDS, QUESTIONS, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { insist } from '../../session/loading.ts';
import { Button, ButtonGroup } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { kept } from '../../ui/KeepTogether.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import type { Returned } from '../Mended.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { href, routes } from '../routes.ts';
import { loadScoring } from '../useScoring.ts';
import { useSelected, useSession } from '../useSession.ts';
import { ComputedAnswer } from './ComputedAnswer.tsx';
import { DontKnow } from './DontKnow.tsx';
import { Guidance } from './Guidance.tsx';
import { MoreFields } from './MoreFields.tsx';
import { neighboursOf } from './order.ts';
import { QuickAnswer } from './QuickAnswer.tsx';
import { QuestionFormContext, useQuestionFormFor } from './questionForm.ts';
import { RecommendationNews, SideLine, Where } from './resultSoFar.tsx';
import { Footnote, SourceText } from './SourceText.tsx';
import { Support } from './Support.tsx';
import { hasFigures, hasFindings, SHOWN_AT } from './telling.ts';

/** In the same file as the scoring: it shows nothing before. */
const SidePanel = lazy(() => insist(loadScoring).then(() => import('./SidePanel.tsx')));
// Shown only where there is something to say, and loaded only then.
const Figures = lazyWithWords(() => import('./Figures.tsx'));
const Unreadable = lazyWithWords(() => import('./Unreadable.tsx'));
const UnreadFigures = lazyWithWords(() => import('./UnreadFigures.tsx'));
const Findings = lazyWithWords(() => import('./Findings.tsx'));
const LeftBehind = lazyWithWords(() => import('./LeftBehind.tsx'));
const PartNote = lazyWithWords(() => import('../share/PartNote.tsx'));

interface QuestionPageProps {
  question: QuestionId;
  /** Where the answer was opened to be mended: there it leads back. */
  from?: string | undefined;
  /** Goes on to another page. */
  go: (route: string, options?: { state: Returned }) => void;
}

export const QuestionPage = memo(function QuestionPage({ question, from, go }: QuestionPageProps) {
  const { t } = useWords();
  const { store } = useSession();
  const id = useSelected((assessment) => assessment.id);
  const part = useSelected((assessment) => assessment.part);
  const dontKnow = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  const form = useQuestionFormFor(question);
  const number = numberOf(question);
  const { previous, next } = neighboursOf({ part }, question);
  const last = part?.includes(question) ? routes.file(id) : routes.review(id);
  const [atFirst] = useState(() => store.getState().assessment);
  const section = QUESTIONS[question].section;

  return (
    <Columns
      head={
        <PageHeading
          title={t(`questionnaire.${question}.title`)}
          caption={t('ui.question.caption', {
            section: t(`questionnaire.sections.s${section}.short`),
            sectionNumber: section,
            number,
            total: QUESTION_IDS.length,
          })}
        />
      }
      side={
        <Suspense>
          <SidePanel question={question} />
        </Suspense>
      }
      sideTitle={t('ui.question.side.title')}
      sideLine={<SideLine />}
    >
      <RecommendationNews />
      <Suspense>{part && <PartNote />}</Suspense>
      <Suspense>
        {form.atFirst.size > 0 && <Unreadable question={question} atFirst={form.atFirst} />}
      </Suspense>
      <Suspense>{previous && <LeftBehind question={question} />}</Suspense>
      <SourceText question={question} />
      <Guidance question={question} />
      <QuestionFormContext.Provider value={form}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (from)
              go(routes.origin(id, from), {
                state: { returned: question, changed: store.getState().assessment !== atFirst },
              });
            else go(next ? routes.question(id, next) : last);
          }}
        >
          <fieldset className="plain" disabled={dontKnow}>
            <legend className="govuk-visually-hidden">{t('ui.question.answer')}</legend>
            <ComputedAnswer question={question}>
              <QuickAnswer question={question} />
            </ComputedAnswer>
            <MoreFields question={question} />
          </fieldset>
          <Where tells={hasFigures} question={question}>
            <Figures question={question} />
          </Where>
          <Suspense>{SHOWN_AT[question] && <UnreadFigures question={question} />}</Suspense>
          <DontKnow question={question} />
          <Where tells={hasFindings} question={question}>
            <Findings question={question} />
          </Where>
          <Support question={question} />
          <ButtonGroup>
            <Button type="submit">{t('ui.common.continue')}</Button>
            <a
              className="govuk-link"
              href={href(previous ? routes.question(id, previous) : routes.tasks(id))}
            >
              {kept(
                previous
                  ? t('ui.question.backTo', { number: numberOf(previous) })
                  : t('ui.question.backToList'),
              )}
            </a>
          </ButtonGroup>
        </form>
      </QuestionFormContext.Provider>
      <Footnote question={question} />
      <p className="govuk-body no-print">
        <a href={href(routes.print(id, question))}>{kept(t('ui.question.print'))}</a>
      </p>
    </Columns>
  );
});
