import { useId } from 'react';
import type { Chart } from '../../summary/chart.ts';
import { Hatch } from './Hatch.tsx';
import { type Plot, scalesOf, ZoneField } from './ZoneField.tsx';

/** In points: the size of the drawing on paper. */
const SIZE = { width: 205, height: 130 };
const PLOT: Plot = { left: 24, right: 194, top: 6, bottom: 103 };
/** The smallest side of the area, so that it is visible. */
const LEAST = 7;

interface ZoneChartProps {
  chart: Chart;
  /** The chart in a sentence, for readers who cannot see it. */
  label: string;
}

/** The zones with a point, or with a rectangle of all possible results while answers are open or rough. */
export function ZoneChart({ chart, label }: ZoneChartProps) {
  const hatch = useId();
  const { x, y, area } = scalesOf(PLOT);
  const [v0, v1] = ordered(chart.value);
  const [r0, r1] = ordered(chart.readiness);
  const point = x(v1) - x(v0) < 1 && y(r0) - y(r1) < 1;
  const mark = seen(v0, r0, v1, r1);
  return (
    <svg
      className="chart chart--zones"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <Hatch id={hatch} />
      <ZoneField field={chart} plot={PLOT} marks={[mark]}>
        {!point && <rect {...mark} fill={`url(#${hatch})`} />}
      </ZoneField>
      {/* The edge is drawn after the names, because their white rim would hide it. */}
      {!point && <rect className="chart__area" {...mark} fill="none" />}
      {point && (
        <g>
          <circle className="chart__halo" cx={x(v1)} cy={y(r1)} r="6.5" />
          <circle className="chart__dot" cx={x(v1)} cy={y(r1)} r="4.5" />
        </g>
      )}
    </svg>
  );

  /** Widens a rectangle that is too thin to see, and keeps it inside the plot. */
  function seen(fromX: number, fromY: number, toX: number, toY: number) {
    const exact = area(fromX, fromY, toX, toY);
    const width = Math.max(exact.width, LEAST);
    const height = Math.max(exact.height, LEAST);
    return {
      x: Math.min(exact.x, PLOT.right - width),
      y: Math.max(Math.min(exact.y, PLOT.bottom - height), PLOT.top),
      width,
      height,
    };
  }
}

const ordered = ([a, b]: readonly [number, number]): readonly [number, number] => (a <= b ? [a, b] : [b, a]);
