import type { Assessment } from '../../answers/model/types.ts';
import { resultOf } from '../../assessment/resultOf.ts';
import { methodologyFor } from '../../assessment/weighting.ts';
import { useWords } from '../../i18n/useWords.ts';
import { firmnessShare } from '../../summary/firmness.ts';
import { score, written } from '../../summary/quantity.ts';
import { sourceOf } from '../../summary/source.ts';
import { verdictOf } from '../../summary/verdict.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import Standing from '../sofar/Standing.tsx';

interface WeightsEffectProps {
  /** The result with the method's own numbers. */
  standard: Assessment;
  own: Assessment;
}

const COLUMNS = ['measure', 'standard', 'own'] as const;

/** The result with the institution's numbers, beside the result with those of the method. */
export function WeightsEffect({ standard, own }: WeightsEffectProps) {
  const { t } = useWords();
  const result = resultOf(own);
  const [a, b] = [standard, own].map((each) => told(each)) as [ToldResult, ToldResult];
  return (
    <div className="side">
      <section className="side__part">
        <p className="side__caption">{together(t('ui.method.now'))}</p>
        <Standing result={result} verdict={verdictOf(sourceOf(result, own, t))} />
      </section>
      <section className="side__part effect">
        <Table
          caption={t('ui.method.effect.title')}
          columns={COLUMNS.map((id) => ({ id, label: t(`ui.method.effect.${id}`) }))}
          rows={(Object.keys(a) as (keyof ToldResult)[]).map((id) => ({
            id,
            cells: [
              t(`ui.method.effect.rows.${id}`),
              a[id],
              a[id] === b[id] ? b[id] : <strong key="own">{b[id]}</strong>,
            ],
          }))}
        />
        <p>{together(t('ui.method.effect.firmnessHelp'))}</p>
      </section>
    </div>
  );

  function told(assessment: Assessment) {
    const found = resultOf(assessment);
    const { pessimistic, optimistic, settled } = found.recommendation;
    const name = (id: typeof pessimistic) => t(`assessment.recommendation.names.${id}`);
    const { low, high } = methodologyFor(assessment.methodology).thresholds;
    const number = (n: number) => written(t, n, 'number');
    return {
      recommendation: settled
        ? name(pessimistic)
        : t('assessment.units.range', { from: name(pessimistic), to: name(optimistic) }),
      value: score(t, found.value),
      readiness: score(t, found.readiness),
      thresholds: t('ui.method.effect.both', { low: number(low), high: number(high) }),
      firmness: firmnessShare(sourceOf(found, assessment, t)) ?? '–',
    };
  }
}

type ToldResult = Readonly<
  Record<'recommendation' | 'value' | 'readiness' | 'thresholds' | 'firmness', string>
>;
