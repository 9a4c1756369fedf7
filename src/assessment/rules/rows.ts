import type { Side } from '../types.ts';

interface NeededList<Row> {
  readonly needed?: 'yes' | 'no';
  readonly rows: readonly Row[] | undefined;
  /** The row that the estimate stands for. */
  readonly estimate: Row | undefined;
}

/**
 * The rows by which a list question is rated at one side; none where the list is not needed. Neither rows nor an
 * estimate make one row of which nothing is known; where not even the need is known, that row is the worst case.
 */
export function ratedRows<Row extends object>(
  { needed, rows, estimate }: NeededList<Row>,
  side: Side,
): readonly Partial<Row>[] {
  if (needed === 'no' || (needed === undefined && side === 'best')) return [];
  if (rows) return rows;
  return estimate ? [estimate] : [{}];
}
