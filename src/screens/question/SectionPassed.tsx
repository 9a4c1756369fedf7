import { wholeSpan } from '../../assessment/narrowing.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { unfinishedIn } from '../../assessment/unasked.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { useWords } from '../../i18n/useWords.ts';
import { minutesFor } from '../../questionnaire/pace.ts';
import { questionsOf, SECTIONS } from '../../questionnaire/questionnaire.ts';
import { gradeText } from '../../summary/verdict.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { QuestionLinks } from '../QuestionLinks.tsx';
import { useAssessmentLater } from '../useSession.ts';

/** Three lines: whether the section is complete, what it showed, and what comes next. */
export function SectionPassed({ section }: { section: (typeof SECTIONS)[number] }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const result = resultOf(assessment);
  const { thresholds } = methodologyFor(assessment.methodology);
  const unfinished = unfinishedIn(section, result);
  const axis = section === 1 ? 'value' : 'readiness';
  const next = SECTIONS.find((each) => each > section);
  const rest = next ? questionsOf(next) : [];
  if (unfinished.length === questionsOf(section).length) return null;
  return (
    <div className="left-behind" role="note">
      <p>
        {unfinished.length === 0 ? (
          together(t('ui.passed.section', { n: section }))
        ) : (
          <>
            {t('ui.passed.unfinished', { n: section })} <QuestionLinks questions={unfinished} />
          </>
        )}
      </p>
      <p>
        {together(
          t('ui.passed.score', {
            axis: t(`ui.question.side.${axis}`),
            score: wholeSpan(result[axis]),
            grade: gradeText(t, result[axis], thresholds),
          }),
        )}
      </p>
      <p>
        {together(
          next
            ? t('ui.passed.next', {
                what: t(`ui.passed.parts.s${next}`),
                questions: t('ui.passed.questions', { count: rest.length }),
                minutes: t('ui.passed.minutes', { count: minutesFor(rest) }),
              })
            : t('ui.passed.end'),
        )}
      </p>
    </div>
  );
}
