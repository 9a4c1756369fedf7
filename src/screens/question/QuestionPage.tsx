import { memo, Suspense, useState } from 'react';
import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import {
  FOOTNOTE_AT,
  numberOf,
  QUESTION_IDS,
  QUESTIONS,
  type QuestionId,
} from '../../questionnaire/questionnaire.ts';
import { Columns } from '../../ui/Columns.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import type { Returned } from '../Mended.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { href, LED, routes } from '../routes.ts';
import { lazyWithScoring } from '../useScoring.ts';
import { openIn, useSelected, useSession } from '../useSession.ts';
import { AnswerBar } from './AnswerBar.tsx';
import { isOneChoice } from './askedFields.ts';
import { ComputedAnswer } from './ComputedAnswer.tsx';
import { DontKnow } from './DontKnow.tsx';
import { Guidance } from './Guidance.tsx';
import { MoreFields } from './MoreFields.tsx';
import { neighboursOf } from './order.ts';
import { QuickAnswer } from './QuickAnswer.tsx';
import { Quotation } from './Quotation.tsx';
import { QuestionFormContext, useQuestionFormFor } from './questionForm.ts';
import { SideLine, Where } from './resultSoFar.tsx';
import { Support, ToDo } from './Support.tsx';
import { hasBeside, hasNews } from './telling.ts';

/** Loaded in the same file as the scoring, because it shows nothing without it. */
const SidePanel = lazyWithScoring(() => import('../sofar/SidePanel.tsx'));
const Way = lazyWithScoring(() => import('../sofar/Way.tsx'));
// Loaded and shown only if there is something to report.
const Unreadable = lazyWithWords(() => import('./Unreadable.tsx'));
const BesideAnswer = lazyWithWords(() => import('./BesideAnswer.tsx'));
const LeftBehind = lazyWithWords(() => import('./LeftBehind.tsx'));
const BarNews = lazyWithWords(() => import('./BarNews.tsx'));
const Footnote = lazyWithWords(() => import('./Footnote.tsx'));
const PartNote = lazyWithWords(() => import('../share/PartNote.tsx'));

interface QuestionPageProps {
  question: QuestionId;
  /** The page that the answer was opened from for correction. The reader returns there. */
  from?: string | undefined;
  /** Goes on to another page. */
  go: (route: string, options?: { state: Returned | { left: QuestionId } }) => void;
}

export const QuestionPage = memo(function QuestionPage({ question, from, go }: QuestionPageProps) {
  const { t } = useWords();
  const { store, change } = useSession();
  const id = useSelected((assessment) => assessment.id);
  const part = useSelected((assessment) => assessment.part);
  const dontKnow = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  const form = useQuestionFormFor(question);
  const { previous, next } = neighboursOf({ part }, question);
  const last = part?.includes(question) ? routes.done(id) : routes.review(id);
  const [atFirst] = useState(() => openIn(store));
  const section = QUESTIONS[question].section;
  const led = from === LED;
  const oneChoice = isOneChoice(question);

  return (
    <Columns
      head={
        <PageHeading
          title={t(`questionnaire.${question}.quick`)}
          caption={
            <span className="way-line">
              <span>
                {t('ui.question.caption', {
                  section: t(`questionnaire.sections.s${section}.short`),
                  sectionNumber: section,
                })}{' '}
                <span className="govuk-visually-hidden">
                  {t('ui.question.number', { number: numberOf(question), total: QUESTION_IDS.length })}
                </span>
              </span>
              <Suspense>
                <Way question={question} />
              </Suspense>
            </span>
          }
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
      <Suspense>{part && <PartNote />}</Suspense>
      <Suspense>
        {form.atFirst.size > 0 && <Unreadable question={question} atFirst={form.atFirst} />}
      </Suspense>
      <Suspense>{(previous || led) && <LeftBehind question={question} />}</Suspense>
      <QuestionFormContext.Provider value={form}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (from)
              go(routes.origin(id, from), {
                state: { returned: question, changed: store.getState().assessment !== atFirst },
              });
            else go(next ? routes.question(id, next) : last, { state: { left: question } });
          }}
        >
          <Suspense fallback={<div className="answer-place" />}>
            <Quotation question={question} />
            <fieldset
              className="plain"
              onChange={() =>
                !oneChoice && dontKnow && change(pointer('answers', question, 'dontKnow'), undefined)
              }
            >
              <ComputedAnswer question={question}>
                <QuickAnswer question={question} />
              </ComputedAnswer>
            </fieldset>
            {!oneChoice && <DontKnow question={question} />}
            <div className="folds">
              <MoreFields question={question} />
              <Support question={question} />
              <Guidance question={question} />
            </div>
            <Where tells={hasBeside} question={question}>
              <BesideAnswer question={question} />
            </Where>
            <ToDo question={question} />
          </Suspense>
          <AnswerBar previous={led ? undefined : previous}>
            <Where tells={hasNews} question={question} since={atFirst}>
              <BarNews question={question} atFirst={atFirst} />
            </Where>
          </AnswerBar>
        </form>
      </QuestionFormContext.Provider>
      <Suspense>{question === FOOTNOTE_AT && <Footnote question={question} />}</Suspense>
      <p className="govuk-body no-print">
        <a href={href(routes.print(id, question))}>{together(t('ui.question.print'))}</a>
      </p>
    </Columns>
  );
});
