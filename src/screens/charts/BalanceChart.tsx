import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useId } from 'react';
import type { Balance, BalanceYear } from '../../assessment/balance.ts';
import { format } from '../../i18n/format.ts';
import { useWords } from '../../i18n/useWords.ts';
import { isRough } from '../../summary/balanceWords.ts';
import { Hatch } from './Hatch.tsx';

const SIZE = { width: 510, height: 190 };
const PLOT = { left: 88, right: 500, top: 10, bottom: 162 };
/** At most so many years are named below the curve. */
const YEARS_NAMED = 10;

/** The build cost and the savings over the lifetime, with the place where they meet. */
export function BalanceChart({ balance, label }: { balance: Balance; label: string }) {
  const { t, language } = useWords();
  const hatch = useId();
  const { years, payback, lifetimeYears } = balance;
  const ends = years.flatMap(({ bounds }) => [...bounds]);
  const x = scaleLinear([0, lifetimeYears], [PLOT.left, PLOT.right]);
  const y = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends)], [PLOT.bottom, PLOT.top]).nice(5);
  const band = area<BalanceYear>()
    .x(({ year }) => x(year))
    .y0(({ bounds }) => y(bounds[0]))
    .y1(({ bounds }) => y(bounds[1]));
  const edge = (end: 0 | 1) =>
    line<BalanceYear>()
      .x(({ year }) => x(year))
      .y(({ bounds }) => y(bounds[end]))([...years]) ?? undefined;
  const rough = isRough(balance);
  const within = payback.filter((year) => year > 0 && year <= lifetimeYears);
  return (
    <svg
      className="chart chart--balance"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <Hatch id={hatch} />
      {y.ticks(5).map((n) => (
        <g key={n}>
          <path className="chart__grid" d={`M${PLOT.left} ${y(n)}H${PLOT.right}`} />
          <text className="chart__tick" x={PLOT.left - 5} y={y(n) + 3.2} textAnchor="end">
            {format('integer', n, language)}
          </text>
        </g>
      ))}
      {rough && <path className="chart__band" d={band([...years]) ?? undefined} fill={`url(#${hatch})`} />}
      <path className="chart__zero" d={`M${PLOT.left} ${y(0)}H${PLOT.right}`} />
      <path className="chart__line" d={edge(0)} />
      {rough && <path className="chart__line" d={edge(1)} />}
      {within.map((year) => (
        <circle key={year} className="chart__mark" cx={x(year)} cy={y(0)} r="4" />
      ))}
      {x.ticks(Math.min(lifetimeYears, YEARS_NAMED)).map((year) => (
        <text key={year} className="chart__tick" x={x(year)} y={PLOT.bottom + 12} textAnchor="middle">
          {year}
        </text>
      ))}
      <text className="chart__axis" x={PLOT.right} y={PLOT.bottom + 24} textAnchor="end">
        {`${t('ui.paper.costs.axisYears')} →`}
      </text>
      <text className="chart__axis" x={PLOT.left - 5} y={PLOT.bottom + 24} textAnchor="end">
        {t('ui.paper.costs.axisMoney')}
      </text>
    </svg>
  );
}
