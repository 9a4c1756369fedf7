import type { PlacedService } from '../summary/blocks/block.ts';
import type { Order } from './order.ts';
import type { PortfolioRow } from './row.ts';

/** The services for the chart, each with its number in the order. */
export function placed(rows: readonly PortfolioRow[], { ranked }: Order): PlacedService[] {
  const numbers = new Map(ranked.map(({ row }, index) => [row.id, index + 1]));
  return rows.map(({ id, value, readiness }) => ({ id, value, readiness, number: numbers.get(id) }));
}
