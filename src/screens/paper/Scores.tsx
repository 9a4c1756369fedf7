import { type Score, scoreOf } from '../../assessment/scores.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { useWords } from '../../i18n/useWords.ts';
import { numberOf } from '../../questionnaire/questionnaire.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { written } from '../../summary/quantity.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { PaperTable } from '../blocks/PaperTable.tsx';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';

/** Ratings, weights and products, so that a reader with a pocket calculator arrives at the same value and readiness. */
export function Scores({ summary: { annex, chart } }: { summary: Summary }) {
  const { t } = useWords();
  const result = useResult();
  const { weights } = methodologyFor(useAssessment().methodology);
  const scores = (['value', 'readiness'] as const).map((axis) => scoreOf(axis, result, weights));
  return (
    <section className="scores">
      <h3>{kept(t('ui.paper.annex.scores'))}</h3>
      <p>
        {annex.how}. {t('ui.paper.annex.thresholds', chart.thresholds)}
      </p>
      {scores.some(({ open }) => open) && <p>{kept(t('ui.paper.annex.open'))}</p>}
      <PaperTable
        caption={t('ui.paper.annex.zones')}
        columns={[
          t('ui.paper.annex.axis'),
          t('ui.paper.costs.worst'),
          t('ui.paper.costs.best'),
          t('ui.paper.annex.low'),
          t('ui.paper.annex.high'),
        ]}
        numeric={[1, 2, 3, 4]}
        rows={scores.map(({ axis }) => ({
          id: axis,
          cells: [
            t(`assessment.zones.${axis}`),
            ...[...result[axis], chart.thresholds.low, chart.thresholds.high].map((n) =>
              written(t, n, 'number'),
            ),
          ],
        }))}
      />
      {scores.map((score) => (
        <ScoreTable key={score.axis} score={score} />
      ))}
    </section>
  );
}

function ScoreTable({ score }: { score: Score }) {
  const { t } = useWords();
  const { axis, rows, open, sum, weights } = score;
  const name = t(`assessment.zones.${axis}`);
  const ends = open ? ([0, 1] as const) : ([0] as const);
  const number = (n: number) => written(t, n, 'number');
  const rating = t('ui.paper.annex.rating');
  const product = t('ui.paper.annex.product');
  const label = (text: string, end: 0 | 1) =>
    open ? t(end === 0 ? 'ui.paper.annex.worst' : 'ui.paper.annex.best', { label: text }) : text;
  return (
    <>
      <PaperTable
        caption={name}
        columns={[
          t('ui.paper.questionColumn'),
          t('ui.paper.annex.weight'),
          ...ends.map((end) => label(rating, end)),
          ...ends.map((end) => label(product, end)),
        ]}
        numeric={[1, 2, 3, 4, 5]}
        rows={rows.map(({ question, weight, rating, product }) => ({
          id: question,
          cells: [
            `${t('assessment.question.ordinal', { n: numberOf(question) })} ${t(`questionnaire.${question}.short`)}`,
            number(weight),
            ...ends.map((end) => (rating ? number(rating[end]) : '–')),
            ...ends.map((end) => (product ? number(product[end]) : '–')),
          ],
        }))}
        foot={[
          t('ui.paper.annex.sum'),
          number(weights),
          ...ends.map(() => ''),
          ...ends.map((end) => number(sum[end])),
        ]}
      />
      {ends.map((end) => (
        <p key={end} className="scores__division">
          {kept(t(divisionKey(open, end), { axis: name, sum: sum[end], weights, result: score.result[end] }))}
        </p>
      ))}
    </>
  );
}

function divisionKey(open: boolean, end: 0 | 1) {
  if (!open) return 'ui.paper.annex.division';
  return end === 0 ? 'ui.paper.annex.divisionWorst' : 'ui.paper.annex.divisionBest';
}
