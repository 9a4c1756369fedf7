import { balanceOf } from '../../assessment/balance.ts';
import { useWords } from '../../i18n/useWords.ts';
import { amounts, balanceFinding, isRough } from '../../summary/balanceWords.ts';
import type { Summary } from '../../summary/buildSummary.ts';
import { kept } from '../../ui/KeepTogether.tsx';
import { PaperTable } from '../blocks/PaperTable.tsx';
import { BalanceChart } from '../charts/BalanceChart.tsx';
import { CaseCostChart } from '../charts/CaseCostChart.tsx';
import { useResult } from '../useResult.ts';
import { useAssessment } from '../useSession.ts';

/** What the e-service costs and saves over its lifetime, and what one case costs in both channels. */
export function Costs({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const balance = balanceOf(useAssessment(), useResult());
  const figure = (id: 'costPerECase' | 'presentCost') => summary.figures.items.find((each) => each.id === id);
  const electronic = figure('costPerECase');
  const present = figure('presentCost');
  if (!balance || !electronic || !present) {
    return (
      <section>
        <h2>{kept(t('ui.paper.costs.title'))}</h2>
        <p>{kept(t('ui.paper.costs.unknown'))}</p>
      </section>
    );
  }
  const rough = isRough(balance);
  const channels = [
    { name: t('ui.paper.costs.electronic'), value: electronic.value },
    { name: t('ui.paper.costs.present'), value: present.value },
  ];
  return (
    <>
      <section className="costs">
        <h2>{kept(balanceFinding(balance, t))}</h2>
        <BalanceChart balance={balance} />
        <p>{kept(t(rough ? 'ui.paper.costs.help' : 'ui.paper.costs.helpExact'))}</p>
      </section>
      <PaperTable
        caption={t('ui.paper.costs.balance')}
        columns={[
          t('ui.paper.costs.year'),
          ...(rough ? [t('ui.paper.costs.worst'), t('ui.paper.costs.best')] : [t('ui.paper.costs.amount')]),
        ]}
        numeric={[1, 2]}
        rows={balance.years.map((each) => ({
          id: String(each.year),
          cells: [each.year, ...amounts(t, each).slice(0, rough ? 2 : 1)],
        }))}
      />
      <section className="costs">
        <h2>{kept(t('ui.paper.costs.perCase'))}</h2>
        <CaseCostChart electronic={electronic} present={present} />
        {(electronic.rough || present.rough) && <p>{kept(t('ui.paper.costs.range'))}</p>}
      </section>
      <PaperTable
        caption={t('ui.paper.costs.perCase')}
        captionHidden
        columns={[t('ui.paper.costs.channel'), t('ui.paper.costs.cost')]}
        numeric={[1]}
        rows={channels.map(({ name, value }) => ({ id: name, cells: [name, value] }))}
      />
    </>
  );
}
