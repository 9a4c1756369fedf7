import type { Translate } from '../../locales/words.ts';
import type { PortfolioRow } from './row.ts';

/** What a service is called, with its institution where that is known. */
export function rowName({ service, institution }: PortfolioRow, t: Translate): string {
  const name = service || t('ui.tasks.untitled');
  return institution ? t('ui.portfolio.chart.named', { service: name, institution }) : name;
}
