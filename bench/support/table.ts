import { type Found, quantile } from './measure.ts';

const digits = (n: number): string =>
  Number.isInteger(n) ? String(n) : Number.isFinite(n) ? n.toFixed(n < 10 ? 2 : n < 100 ? 1 : 0) : '–';
const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** "12.3–14.0": the range of the middle half of the rounds. */
const middle = (samples: readonly number[]): string =>
  samples.length < 2 ? '–' : `${digits(quantile(samples, 0.25))}–${digits(quantile(samples, 0.75))}`;

const HEAD = ['', 'median', 'middle half of rounds', 'p75', 'p98', 'unit'];

function row({ series, rounds }: Found): string[] {
  const all = rounds.flat();
  const many = rounds.some((samples) => samples.length > 1);
  return [
    series.name,
    digits(median(all)),
    middle(rounds.map(median)),
    many ? digits(quantile(all, 0.75)) : '',
    many ? digits(quantile(all, 0.98)) : '',
    series.unit,
  ];
}

/** A plain table with aligned columns. */
export function table(found: readonly Found[], noise: readonly number[]): string {
  const same = ['the machine: always the same sum', digits(median(noise)), middle(noise), '', '', 'ms'];
  const rows = [HEAD, ...found.map(row), ...(noise.length > 1 ? [same] : [])];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
