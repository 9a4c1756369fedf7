import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n/useWords.ts';
import { COMPARED_AT, LEAST_COMPARED, referenceOf } from '../../portfolio/reference.ts';
import { rowOf } from '../../portfolio/row.ts';
import { comparedName, comparedText, referenceText } from '../../portfolio/words.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { loadPortfolioSet } from '../../session/portfolio/loadPortfolioSet.ts';
import type { PortfolioSet } from '../../session/portfolio/portfolioSet.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import { listenFor } from '../listenFor.ts';
import { othersHere } from '../othersHere.ts';
import { href, routes } from '../routes.ts';
import { useAssessmentLater, useSelected, useSession } from '../useSession.ts';
import { usePortfolioState } from './usePortfolio.ts';

/** Compares the figures of a question with those of the portfolio, if it has enough services. */
export default function References({ question }: { question: QuestionId }) {
  const set = useStore(useSession().loaded(loadPortfolioSet));
  return set && <ComparedFigures set={set} question={question} />;
}

/**
 * Reads the assessments of this browser into the set, unless there are too few to compare with or too many to read
 * quickly.
 */
function useOwn(set: PortfolioSet): void {
  const { library } = useSession();
  const id = useSelected((assessment) => assessment.id);
  useEffect(() => {
    const suffices = (listed: number) =>
      listed + set.state.getState().items.filter(({ row }) => !row.own).length > LEAST_COMPARED;
    return listenFor(
      // The open assessment changes with each keystroke and is not compared with itself.
      othersHere(library, id, suffices),
      (others) => others && set.readOwn(others),
      // If reading fails, there is no comparison. The question does not depend on it.
      () => undefined,
    );
  }, [library, set, id]);
}

function ComparedFigures({ set, question }: { set: PortfolioSet; question: QuestionId }) {
  const { t } = useWords();
  const assessment = useAssessmentLater();
  const { items } = usePortfolioState(set);
  useOwn(set);
  const found = useMemo(() => {
    if (items.length < LEAST_COMPARED) return [];
    const own = rowOf(assessment);
    const rows = items.map(({ row }) => row);
    return (COMPARED_AT[question] ?? []).flatMap((figure) => referenceOf(own, rows, figure) ?? []);
  }, [items, assessment, question]);
  if (found.length === 0) return null;
  return (
    <section>
      <Table
        caption={t('ui.portfolio.reference.title')}
        columns={[
          { id: 'figure', label: t('ui.portfolio.reference.figure') },
          { id: 'here', label: t('ui.portfolio.reference.here'), numeric: true },
          { id: 'compared', label: t('ui.portfolio.reference.compared') },
        ]}
        rows={found.map((each) => ({
          id: each.figure,
          cells: [
            comparedName(t, each.figure),
            comparedText(t, each.figure, each.own),
            referenceText(t, each),
          ],
        }))}
      />
      <p className="govuk-hint">
        {together(t('ui.portfolio.reference.help'))}{' '}
        <a className="govuk-link" href={href(routes.portfolio())}>
          {t('ui.portfolio.open')}
        </a>
      </p>
    </section>
  );
}
