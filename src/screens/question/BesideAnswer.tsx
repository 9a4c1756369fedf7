import { Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { errorPaths } from '../../answers/edit/draftPaths.ts';
import { namesOf, questionOf } from '../../answers/model/path.ts';
import type { Assessment } from '../../answers/model/types.ts';
import { wholeSigns } from '../../answers/model/wholeSigns.ts';
import { computedOptions } from '../../assessment/computedOptions.ts';
import { isFigureField } from '../../assessment/figureFields.ts';
import { figuresFrom } from '../../assessment/figureSources.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { draftRows } from '../../summary/draftRows.ts';
import { lazyWithWords } from '../lazyPage.tsx';
import { href, originIn, routes } from '../routes.ts';
import { ON_SHEET, SheetLink } from '../sheet/SheetLink.tsx';
import { useAssessmentLater, useSelected } from '../useSession.ts';
import { whenIdle } from '../whenIdle.ts';
import { fieldsOf, hasContent } from './askedFields.ts';
import { ComputedFigures, SHOWN_AT } from './ComputedFigures.tsx';
import { TermsHere } from './Explained.tsx';
import { Findings } from './Findings.tsx';
import { TAKEN } from './takeable.ts';

const TakeFrom = lazyWithWords(() => import('./TakeFrom.tsx'));
const References = lazyWithWords(() => import('../portfolio/References.tsx'));

/** In milliseconds. Loading waits this long, so that answering stays quick. */
const WAIT = 3000;

/** The greatest length of a quoted unreadable text, in characters. */
const SHOWN_MAX = 50;

/** Paths in other questions whose text cannot be read. Figures here are missing or incomplete because of them. */
function unreadFigures(assessment: Assessment, question: QuestionId): string[] {
  return figuresFrom(question, assessment.answers).flatMap((used) =>
    errorPaths(assessment, used).filter((path) => isFigureField(used, namesOf(path)?.[2] ?? '')),
  );
}

/**
 * The part beside an answer: its figures, explained terms, the link to the sheet, why figures are missing, comparisons,
 * answers from other assessments, and what the answer means.
 */
export default function BesideAnswer({ question }: { question: QuestionId }) {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let current = true;
    whenIdle(() => current && setIdle(true), WAIT);
    return () => {
      current = false;
    };
  }, []);
  return (
    <>
      <ComputedFigures question={question} />
      <TermsHere question={question} />
      <ToSheet question={question} />
      <UnreadFigures question={question} />
      <Suspense>{idle && SHOWN_AT[question] && <References question={question} />}</Suspense>
      <Suspense>{idle && TAKEN[question] && <TakeFrom question={question} />}</Suspense>
      <Findings question={question} />
    </>
  );
}

/** Says that the sheet also shows the figures of this question, or could show them. */
function ToSheet({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const filled = useSelected((assessment) =>
    fieldsOf(question).some(
      ({ field, path }) => (field.kind === 'number' || field.kind === 'rows') && hasContent(assessment, path),
    ),
  );
  // The answer of question 10 has no figures of its own.
  const assessment = useAssessmentLater();
  const computed = computedOptions(question, resultOf(assessment), assessment) !== null;
  if (!ON_SHEET.some((each) => each === question)) return null;
  return <SheetLink says={t(`ui.sheet.link.${filled || computed ? 'filled' : 'empty'}`)} />;
}

/** The unreadable cells in other questions, each with a link to its question. */
function UnreadFigures({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const from = originIn(useLocation()[0]);
  return unreadFigures(assessment, question).map((path) => {
    const used = questionOf(path) ?? question;
    const drafts = { [path]: assessment.drafts?.[path] ?? '' };
    const number = numberOf(used);
    return draftRows(used, assessment.answers[used] ?? {}, t, drafts).map(({ label, value }) => (
      <p key={path} className="govuk-inset-text">
        {t('ui.question.figures.unread', {
          number,
          label,
          value: wholeSigns(value, (_, signs) => signs <= SHOWN_MAX),
        })}{' '}
        <a href={href(routes.question(assessment.id, used, from))}>{t('ui.question.mend', { number })}</a>
      </p>
    ));
  });
}
