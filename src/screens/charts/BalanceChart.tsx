import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useId } from 'react';
import type { Balance, BalanceYear } from '../../assessment/balance.ts';
import { format } from '../../i18n/format.ts';
import { useWords } from '../../i18n/useWords.ts';
import { isRoughBalance } from '../../summary/balanceWords.ts';
import { Hatch } from './Hatch.tsx';

const PAPER = {
  size: { width: 510, height: 190 },
  plot: { left: 88, right: 500, top: 10, bottom: 162 },
  /** The most years named below the curve, and the most amounts beside it. */
  years: 10,
  amounts: 5,
};
/** About the width of a digit beside the chart. */
const DIGIT = 5.4;
/** The measures for the small chart beside the fields of the sheet of figures. */
const SMALL: typeof PAPER = {
  size: { width: 250, height: 125 },
  plot: { left: 45, right: 242, top: 8, bottom: 100 },
  years: 5,
  amounts: 3,
};

interface BalanceChartProps {
  balance: Balance;
  label: string;
  small?: boolean;
}

/** The build cost and the savings over the lifetime, with the point where they are equal. */
export function BalanceChart({ balance, label, small = false }: BalanceChartProps) {
  const { t, language } = useWords();
  const hatch = useId();
  const look = small ? SMALL : PAPER;
  const { size, years: named, amounts } = look;
  const { years, payback, lifetimeYears } = balance;
  const ends = years.flatMap(({ bounds }) => [...bounds]);
  const y = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends)], [look.plot.bottom, look.plot.top]).nice(
    amounts,
  );
  const longest = Math.max(...y.ticks(amounts).map((n) => format('integer', n, language).length));
  // The room at the left grows, so that even absurd sums can be read.
  const plot = small ? { ...look.plot, left: Math.max(look.plot.left, 10 + DIGIT * longest) } : look.plot;
  const x = scaleLinear([0, lifetimeYears], [plot.left, plot.right]);
  const band = area<BalanceYear>()
    .x(({ year }) => x(year))
    .y0(({ bounds }) => y(bounds[0]))
    .y1(({ bounds }) => y(bounds[1]));
  const edge = (end: 0 | 1) =>
    line<BalanceYear>()
      .x(({ year }) => x(year))
      .y(({ bounds }) => y(bounds[end]))([...years]) ?? undefined;
  const rough = isRoughBalance(balance);
  // If both ends are equal, there is only one mark.
  const within = [...new Set(payback)].filter((year) => year > 0 && year <= lifetimeYears);
  return (
    <svg
      className="chart chart--balance"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <Hatch id={hatch} />
      {y.ticks(amounts).map((n) => (
        <g key={n}>
          <path className="chart__grid" d={`M${plot.left} ${y(n)}H${plot.right}`} />
          <text className="chart__tick" x={plot.left - 5} y={y(n) + 3.2} textAnchor="end">
            {format('integer', n, language)}
          </text>
        </g>
      ))}
      {rough && <path className="chart__band" d={band([...years]) ?? undefined} fill={`url(#${hatch})`} />}
      <path className="chart__zero" d={`M${plot.left} ${y(0)}H${plot.right}`} />
      <path className="chart__line" d={edge(0)} />
      {rough && <path className="chart__line" d={edge(1)} />}
      {within.map((year) => (
        <circle key={year} className="chart__mark" cx={x(year)} cy={y(0)} r="4" />
      ))}
      {x.ticks(Math.min(lifetimeYears, named)).map((year) => (
        <text key={year} className="chart__tick" x={x(year)} y={plot.bottom + 12} textAnchor="middle">
          {year}
        </text>
      ))}
      <text className="chart__axis" x={plot.right} y={plot.bottom + 24} textAnchor="end">
        {`${t('ui.paper.costs.axisYears')} →`}
      </text>
      <text className="chart__axis" x={plot.left - 5} y={plot.bottom + 24} textAnchor="end">
        {t('ui.paper.costs.axisMoney')}
      </text>
    </svg>
  );
}
