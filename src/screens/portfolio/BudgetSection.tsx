import { memo, useDeferredValue, useMemo } from 'react';
import { parseNumber } from '../../answers/edit/numberText.ts';
import { useWords } from '../../i18n/useWords.ts';
import { type BudgetSelection, budgetOf, consideredFor } from '../../portfolio/budget.ts';
import { ITEMS_MAX } from '../../portfolio/knapsack.ts';
import { mayBeBuilt, type OrderRule } from '../../portfolio/order.ts';
import type { PortfolioRow } from '../../portfolio/row.ts';
import { gainText, intervalText, namedService } from '../../portfolio/words.ts';
import type { PortfolioSet } from '../../session/portfolio/portfolioSet.ts';
import { together } from '../../ui/KeepTogether.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { problemText } from '../problemText.ts';
import { usePortfolioView } from './usePortfolio.ts';

interface BudgetSectionProps {
  set: PortfolioSet;
  rows: readonly PortfolioRow[];
  rule: OrderRule;
}

/** The services that fit into a budget: the exact answer, in a cautious and in a hopeful view. */
export const BudgetSection = memo(function BudgetSection({ set, rows, rule }: BudgetSectionProps) {
  const { t } = useWords();
  const [text, setText] = usePortfolioView(set, 'sum');
  const sought = useDeferredValue(text);
  const reading = useMemo(() => (sought.trim() === '' ? null : parseNumber(sought, 'eur')), [sought]);
  const typed = text === sought ? reading : null;
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-budget">
        {t('ui.portfolio.budget.title')}
      </h2>
      <TextInput
        id="portfolio-sum"
        label={t('ui.portfolio.budget.sum')}
        hint={t('ui.portfolio.budget.hint')}
        inputMode="decimal"
        width={10}
        suffix="€"
        value={text}
        error={
          typed && 'problem' in typed
            ? { label: t('ui.common.errorPrefix'), text: problemText(typed.problem, t) }
            : undefined
        }
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {reading && 'value' in reading && <Within rows={rows} rule={rule} euros={reading.value} />}
    </section>
  );
});

function Within({ rows, rule, euros }: Omit<BudgetSectionProps, 'set'> & { euros: number }) {
  const { t } = useWords();
  const budget = useMemo(() => budgetOf(rows, euros, rule), [rows, euros, rule]);
  const { unknown } = useMemo(() => consideredFor(rows, rule), [rows, rule]);
  const mandated = rows.filter((row) => row.mandated && mayBeBuilt(row));
  if ('tooMany' in budget) {
    return (
      <p className="govuk-body text">
        {together(t('ui.portfolio.budget.tooMany', { max: ITEMS_MAX, count: budget.tooMany }))}
      </p>
    );
  }
  const counted = ([view, chosen]: readonly ['cautious' | 'hopeful', BudgetSelection]) => ({
    id: view,
    cells: [
      t(`ui.portfolio.budget.${view}`),
      t('assessment.units.integer', { n: chosen.rows.length }),
      intervalText(t, 'buildCost', chosen.cost),
      gainText(t, rule, chosen.gain),
    ],
  });
  const measure =
    rule === 'savingPerEuro'
      ? t('ui.portfolio.budget.measureSaving')
      : t('ui.portfolio.budget.measure', { rule: t(`ui.portfolio.order.rules.${rule}`) });
  return (
    <>
      <p className="govuk-body text">{together(measure)}</p>
      <Table
        caption={t('ui.portfolio.budget.caption', { sum: intervalText(t, 'buildCost', [euros, euros]) })}
        columns={[
          { id: 'view', label: t('ui.portfolio.budget.view') },
          { id: 'count', label: t('ui.portfolio.budget.count'), numeric: true },
          { id: 'cost', label: t('ui.portfolio.budget.cost'), numeric: true },
          { id: 'gain', label: t('ui.portfolio.budget.gain'), numeric: true },
        ]}
        rows={[counted(['cautious', budget.cautious]), counted(['hopeful', budget.hopeful])]}
      />
      <NamedServices title={t('ui.portfolio.budget.sure')} rows={budget.inBoth} always />
      <NamedServices title={t('ui.portfolio.budget.enters')} rows={budget.onlyHopeful} />
      <NamedServices title={t('ui.portfolio.budget.leaves')} rows={budget.onlyCautious} />
      {unknown.length > 0 && (
        <p className="govuk-body">{t('ui.portfolio.budget.unknown', { count: unknown.length })}</p>
      )}
      {mandated.length > 0 && mandated.length <= ITEMS_MAX && (
        <p className="govuk-body text">
          {together(
            t('ui.portfolio.budget.mandated', { names: mandated.map((row) => namedService(row, t)) }),
          )}
        </p>
      )}
    </>
  );
}

function NamedServices({
  title,
  rows,
  always,
}: {
  title: string;
  rows: readonly PortfolioRow[];
  always?: boolean;
}) {
  const { t } = useWords();
  if (rows.length === 0 && !always) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      {rows.length === 0 ? (
        <p className="govuk-body">{t('ui.portfolio.budget.nothing')}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {rows.map((row) => (
            <li key={row.id}>
              {namedService(row, t)}: {intervalText(t, 'buildCost', row.figures.buildCost)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
