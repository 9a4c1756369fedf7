import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { errorPaths } from '../../answers/edit/draftPaths.ts';
import type { Answers } from '../../answers/model/types.ts';
import { missingIn } from '../../assessment/missingIn.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { useWords } from '../../i18n/useWords.ts';
import {
  isQuestionId,
  numberOf,
  QUESTION_IDS,
  QUESTIONS,
  type QuestionId,
} from '../../questionnaire/questionnaire.ts';
import { quoted } from '../../summary/names.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { href, LED, originIn, routes } from '../routes.ts';
import { useAssessmentLater, useSelected } from '../useSession.ts';
import { MORE_FIELDS } from './fieldValues.ts';
import { missingId, useMissing } from './MissingChoices.tsx';
import { neighboursOf } from './order.ts';
import { SectionPassed } from './SectionPassed.tsx';

/**
 * "Continue" never blocks. So the next page says what is wrong or missing in the answer before, with a link back. After
 * a section it also says what the section showed.
 */
export default function LeftBehind({ question }: { question: QuestionId }) {
  const part = useSelected((assessment) => assessment.part);
  const [location] = useLocation();
  const led = originIn(location)?.endsWith(`${question}/${LED}`);
  const before = led ? questionLeft() : neighboursOf({ part }, question).previous;
  return (
    <>
      <MissingUnfolded question={question} />
      {before && <Left before={before} />}
      {before && !led && <Unanswered before={before} />}
      {before && <Reopened by={before} question={question} />}
      {before && !part && !led && <Section before={before} question={question} />}
    </>
  );
}

/** Shown until the first question of the next section is answered. */
function Section({ before, question }: { before: QuestionId; question: QuestionId }) {
  const assessment = useAssessmentLater();
  const [first] = useState(resultOf(assessment).states[question] === 'notStarted');
  const { section } = QUESTIONS[before];
  return first && section !== QUESTIONS[question].section && <SectionPassed section={section} />;
}

function Left({ before }: { before: QuestionId }) {
  const { t, find } = useWords();
  const assessment = useAssessmentLater();
  const from = originIn(useLocation()[0]);
  const unread = errorPaths(assessment, before).length > 0;
  const missing = useMissing(before);
  if (!unread && missing.length === 0) return null;
  const number = numberOf(before);
  const names = missing.flatMap((name) => find(`questionnaire.${before}.fields.${name}.label`) ?? []);
  return (
    <p className="left-behind" role="note">
      {unread
        ? t('ui.question.leftBehind', { number })
        : t('ui.bar.halfAnswered', { number, fields: quoted(t, names) })}{' '}
      <a href={href(routes.question(assessment.id, before, from))}>
        {together(t(unread ? 'ui.question.mend' : 'ui.bar.complete', { number }))}
      </a>
    </p>
  );
}

/**
 * Names a question that "Continue" has just passed without an answer. Only the first of several in a row is named:
 * whoever passes them all is reading, and knows it.
 */
function Unanswered({ before }: { before: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const { states } = resultOf(assessment);
  const { previous } = neighboursOf(assessment, before);
  const [passed] = useState(questionLeft() === before);
  if (!passed || states[before] !== 'notStarted' || (previous && states[previous] === 'notStarted'))
    return null;
  const number = numberOf(before);
  return (
    <p className="left-behind" role="note">
      {t('ui.bar.unanswered', { number })}{' '}
      <a href={href(routes.question(assessment.id, before))}>
        {together(t('ui.question.backTo', { number }))}
      </a>
    </p>
  );
}

/** Opens the folded finer points if something is missing there. Otherwise the question would look complete. */
function MissingUnfolded({ question }: { question: QuestionId }) {
  const missing = useMissing(question).join(' ');
  useEffect(() => {
    const folded = document.getElementById(MORE_FIELDS);
    const unseen = missing.split(' ').some((name) => !document.getElementById(missingId(question, name)));
    if (missing && unseen && folded instanceof HTMLDetailsElement) folded.open = true;
  }, [question, missing]);
  return null;
}

/** Other questions that lack an answer only because of the one just given. For example, a signature in 18 reopens 6. */
function Reopened({ by, question }: { by: QuestionId; question: QuestionId }) {
  const assessment = useAssessmentLater();
  const { answers } = assessment;
  const { states } = resultOf(assessment);
  const lacks = (given: Answers, id: QuestionId) => missingIn(given, id).length;
  return QUESTION_IDS.filter(
    (id) =>
      id !== by &&
      id !== question &&
      states[id] === 'inProgress' &&
      lacks(answers, id) > lacks({ ...answers, [by]: undefined }, id),
  ).map((id) => <Left key={id} before={id} />);
}

/** The question that the reader came from, if the browser's history has it. */
export function questionLeft(): QuestionId | undefined {
  const { left, returned = left } = (window.history.state ?? {}) as Record<string, unknown>;
  return typeof returned === 'string' && isQuestionId(returned) ? returned : undefined;
}
