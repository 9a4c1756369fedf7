import { memo, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { ORDER_RULES, type Order, type OrderRule } from '../../portfolio/order.ts';
import { measureText, namedService } from '../../portfolio/words.ts';
import { Button } from '../../ui/Button.tsx';
import { together } from '../../ui/KeepTogether.tsx';
import { Select } from '../../ui/Select.tsx';
import { Table } from '../../ui/Table.tsx';

const SHOWN = 20;

interface OrderSectionProps {
  order: Order;
  rule: OrderRule;
  onRule: (rule: OrderRule) => void;
}

/** The order of services by the chosen rule, and how certain that order is. */
export const OrderSection = memo(function OrderSection({ order, rule, onRule }: OrderSectionProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const { ranked, unknown, leftOut } = order;
  const left = ranked.length - shown;
  return (
    <section>
      <h2 className="govuk-heading-m" id="portfolio-order">
        {t('ui.portfolio.order.title')}
      </h2>
      <Select
        id="portfolio-rule"
        label={t('ui.portfolio.order.rule')}
        value={rule}
        options={ORDER_RULES.map((value) => ({ value, label: t(`ui.portfolio.order.rules.${value}`) }))}
        onChange={(event) => onRule(event.currentTarget.value as OrderRule)}
      />
      <p className="govuk-body text">{together(t('ui.portfolio.order.help'))}</p>
      {ranked.length === 0 ? (
        <p className="govuk-body">{t('ui.portfolio.order.none')}</p>
      ) : (
        <Table
          caption={t('ui.portfolio.order.title')}
          captionHidden
          columns={[
            { id: 'service', label: t('ui.portfolio.columns.service') },
            { id: 'measure', label: t(`ui.portfolio.order.rules.${rule}`), numeric: rule !== 'settled' },
            { id: 'places', label: t('ui.portfolio.order.places'), numeric: true },
            { id: 'surely', label: t('ui.portfolio.order.surely'), numeric: true },
          ]}
          rows={ranked.slice(0, shown).map(({ row, measure, places, surelyBefore }, index) => {
            const after = ranked.length - index - 1;
            return {
              id: row.id,
              cells: [
                `${index + 1}. ${namedService(row, t)}`,
                measureText(t, rule, row, measure),
                t('assessment.units.integer', { n: places[0] }) +
                  (places[0] === places[1] ? '' : `–${t('assessment.units.integer', { n: places[1] })}`),
                after === 0
                  ? t('ui.portfolio.order.surelyLast')
                  : t('ui.portfolio.order.surelyOf', { count: surelyBefore, after }),
              ],
            };
          })}
        />
      )}
      {left > 0 && (
        <Button tone="secondary" onClick={() => setShown(shown + SHOWN)}>
          {t('ui.portfolio.order.more', { count: Math.min(left, SHOWN) })}
        </Button>
      )}
      {unknown.length > 0 && (
        <p className="govuk-body">{t('ui.portfolio.order.unknown', { count: unknown.length })}</p>
      )}
      {leftOut.length > 0 && (
        <p className="govuk-body">{t('ui.portfolio.order.leftOut', { count: leftOut.length })}</p>
      )}
    </section>
  );
});
