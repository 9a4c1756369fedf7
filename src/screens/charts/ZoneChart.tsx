import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { Chart } from '../../summary/chart.ts';
import { Hatch } from './Hatch.tsx';
import { type Box, namePlace } from './namePlace.ts';

/** In points; the drawing is shown at this size on paper. */
const SIZE = { width: 205, height: 130 };
const PLOT = { left: 24, right: 194, top: 6, bottom: 103 };
/** The smallest side of the area of what is possible, so that it is seen. */
const LEAST = 7;

interface ZoneChartProps {
  chart: Chart;
  /** The chart in a sentence, for those who do not see it. */
  label: string;
}

/**
 * Value to the right and readiness upwards, in named zones; a point, or the rectangle of what is possible while
 * answers are open or rough. Lines, names and a hatch say it all: no colour is needed.
 */
export function ZoneChart({ chart, label }: ZoneChartProps) {
  const hatch = useId();
  const { low, high } = chart.thresholds;
  const x = scaleLinear([0, 100], [PLOT.left, PLOT.right]);
  const y = scaleLinear([0, 100], [PLOT.bottom, PLOT.top]);
  const [v0, v1] = ordered(chart.value);
  const [r0, r1] = ordered(chart.readiness);
  const point = x(v1) - x(v0) < 1 && y(r0) - y(r1) < 1;
  const ticks = [...new Set([0, low, high, 100])];
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
      <rect className="chart__zone chart__zone--no" {...area(0, 0, 100, 100)} />
      <rect className="chart__zone chart__zone--later" {...area(low, 0, 100, 100)} />
      <rect className="chart__zone chart__zone--conditions" {...area(low, low, 100, 100)} />
      <rect className="chart__zone chart__zone--build" {...area(high, high, 100, 100)} />
      <path
        className="chart__edge"
        d={[
          `M${x(low)} ${y(0)}V${y(100)}`,
          `M${x(low)} ${y(low)}H${x(100)}`,
          `M${x(high)} ${y(100)}V${y(high)}H${x(100)}`,
        ].join('')}
      />
      <rect className="chart__frame" {...area(0, 0, 100, 100)} />
      {!point && <rect {...mark} fill={`url(#${hatch})`} />}
      <ZoneName room={area(0, 0, low, 100)} name={chart.zones.doNotBuild} mark={mark} />
      <ZoneName room={area(low, 0, 100, low)} name={chart.zones.postpone} mark={mark} />
      <ZoneName room={area(low, low, 100, high)} name={chart.zones.buildWithConditions} mark={mark} />
      <ZoneName room={area(high, high, 100, 100)} name={chart.zones.build} mark={mark} />
      {/* After the names: their white rim must not hide an edge. */}
      {!point && <rect className="chart__area" {...mark} fill="none" />}
      {point && (
        <g>
          <circle className="chart__halo" cx={x(v1)} cy={y(r1)} r="6.5" />
          <circle className="chart__dot" cx={x(v1)} cy={y(r1)} r="4.5" />
        </g>
      )}
      {ticks.map((n) => (
        <text key={`x${n}`} className="chart__tick" x={x(n)} y={PLOT.bottom + 11} textAnchor="middle">
          {n}
        </text>
      ))}
      {ticks.map((n) => (
        <text key={`y${n}`} className="chart__tick" x={PLOT.left - 4} y={y(n) + 3.2} textAnchor="end">
          {n}
        </text>
      ))}
      <text className="chart__axis" x={PLOT.right} y={PLOT.bottom + 24} textAnchor="end">
        {`${chart.valueLabel} →`}
      </text>
      <text className="chart__axis" x={PLOT.left} y={PLOT.bottom + 24}>
        {`↑ ${chart.readinessLabel}`}
      </text>
    </svg>
  );

  function area(fromX: number, fromY: number, toX: number, toY: number) {
    return { x: x(fromX), y: y(toY), width: x(toX) - x(fromX), height: y(fromY) - y(toY) };
  }

  /** Never thinner than can be seen, and inside the plot. */
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

interface ZoneNameProps {
  /** The zone, or the part of it that is no other zone. */
  room: Box;
  name: string;
  mark: Box;
}

/** About 6 points a character in the widest likely font. */
const CHARACTER = 6;
const LINE = 11;

/** In one line or two; left out where its zone is too narrow: the alternative text and the table have it all the same. */
function ZoneName({ room, name, mark }: ZoneNameProps) {
  const fits = (line: string) => line.length * CHARACTER <= room.width;
  const cut = name.lastIndexOf(' ', Math.ceil(name.length / 2) + 1);
  const lines = fits(name) ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
  if (!lines.every(fits)) return null;
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER;
  const [x, y] = namePlace(room, { width, height: lines.length * LINE }, mark);
  return (
    <text className="chart__name" textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + 3.2 + (index - (lines.length - 1) / 2) * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const ordered = ([a, b]: readonly [number, number]): readonly [number, number] => (a <= b ? [a, b] : [b, a]);
