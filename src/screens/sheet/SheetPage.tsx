import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { pointer } from '../../answers/model/path.ts';
import { useWords } from '../../i18n/useWords.ts';
import { isQuestionId, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { lazyWithWords } from '../lazyPage.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { AnswerBar } from '../question/AnswerBar.tsx';
import { type PastedColumn, Pasting } from '../question/Pasting.tsx';
import { QuestionFormContext, useQuestionFormFor } from '../question/questionForm.ts';
import { RecommendationNews } from '../question/RecommendationNews.tsx';
import { routes } from '../routes.ts';
import { openIn, useSelected, useSession } from '../useSession.ts';
import { CasesTable } from './CasesTable.tsx';
import { Costs, costFields, FigureChoice } from './Costs.tsx';
import { TYPED_COLUMNS } from './columns.ts';
import { AllFigures, Result, ShortResult } from './Result.tsx';
import { ON_SHEET } from './SheetLink.tsx';
import { monthlyIn } from './yearly.ts';

const PartNote = lazyWithWords(() => import('../share/PartNote.tsx'));

/** The choices on which the figures depend. */
const CHOICES = {
  q03: ['precision', 'presentChannel'],
  q05: ['precision'],
  q06: ['precision', 'authentication'],
  q10: [],
} as const satisfies Record<(typeof ON_SHEET)[number], readonly string[]>;

/** The figures of four questions on one page, as a worksheet. The answers are the same as on the question pages. */
export default function SheetPage({ from }: { from?: string | undefined }) {
  const { t } = useWords();
  const { store, casesPer } = useSession();
  const [, go] = useLocation();
  const id = useSelected((assessment) => assessment.id);
  const part = useSelected((assessment) => assessment.part);
  const form = useQuestionFormFor(...ON_SHEET);
  const [atFirst] = useState(() => openIn(store));
  const per = useStore(casesPer);
  const [origin = ''] = from?.split('/') ?? [];
  const previous = isQuestionId(origin) ? origin : undefined;
  const asked = ON_SHEET.filter((question) => !part || part.includes(question));
  const fields = costFields(asked);
  const columns = TYPED_COLUMNS.filter(({ question }) => asked.includes(question)).map(
    ({ question, path, cell }): PastedColumn => ({
      path,
      cell,
      ...(question === 'q06' && { without: 'institutions' }),
      ...(question === 'q05' && per === 'year' && { convert: monthlyText }),
    }),
  );

  return (
    <div className="worksheet">
      <PageHeading title={t('ui.sheet.title')} />
      <Suspense>{part && <PartNote />}</Suspense>
      {asked.length === 0 ? (
        <p className="govuk-body text">{t('ui.sheet.notAsked')}</p>
      ) : (
        <QuestionFormContext.Provider value={form}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              const state = previous && {
                returned: previous,
                changed: store.getState().assessment !== atFirst,
              };
              go(from ? routes.origin(id, from) : routes.tasks(id), state ? { state } : {});
            }}
          >
            <p className="worksheet__intro">{together(t('ui.sheet.intro'))}</p>
            <Result asked={asked} />
            {asked.map((question) => (
              <NotCounted key={question} question={question} />
            ))}
            <Pasting fields={fields} table={columns}>
              <div className="worksheet__inputs">
                {columns.length > 0 && (
                  <CasesTable per={per} onPer={(next) => casesPer.setState(next, true)} asked={asked} />
                )}
                {fields.length > 0 && <Costs fields={fields} />}
              </div>
            </Pasting>
            <section>
              <h2 className="govuk-heading-m">{together(t('ui.sheet.choices.title'))}</h2>
              <div className="worksheet__choices">
                {asked.flatMap((question) =>
                  CHOICES[question].map((name) => (
                    <FigureChoice key={`${question} ${name}`} question={question} name={name} />
                  )),
                )}
              </div>
            </section>
            <AllFigures />
            <AnswerBar previous={previous}>
              {!part && <RecommendationNews atFirst={atFirst} />}
              <ShortResult />
            </AnswerBar>
          </form>
        </QuestionFormContext.Provider>
      )}
    </div>
  );
}

/** Converts a pasted number of cases a year to the text for cases a month. */
function monthlyText(text: string): string | undefined {
  const monthly = monthlyIn(text);
  return monthly === undefined ? undefined : String(monthly);
}

/** The questions whose figures are hidden by "we don't know yet", with a button that makes them count again. */
function NotCounted({ question }: { question: QuestionId }) {
  const { t } = useWords();
  const { change } = useSession();
  const hidden = useSelected(({ answers }) => answers[question]?.dontKnow === true);
  if (!hidden) return null;
  return (
    <p className="govuk-inset-text">
      {together(t(`ui.sheet.missing.dontKnow.${question as (typeof ON_SHEET)[number]}`))}{' '}
      <LinkButton
        id={`${question}-counts`}
        onClick={() => change(pointer('answers', question, 'dontKnow'), undefined)}
      >
        {t('ui.sheet.missing.count')}
      </LinkButton>
    </p>
  );
}
