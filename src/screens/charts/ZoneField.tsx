import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { ChartField } from '../../summary/chart.ts';
import { type Avoided, namePlace, type Rectangle } from './namePlace.ts';

/** The place of the field in the drawing, in points. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Converts value and readiness, 0 to 100, to points of the drawing. */
export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  area(fromX: number, fromY: number, toX: number, toY: number): Rectangle;
}

export function scalesOf({ left, right, top, bottom }: Plot): Scales {
  const x = scaleLinear([0, 100], [left, right]);
  const y = scaleLinear([0, 100], [bottom, top]);
  return {
    x,
    y,
    area: (fromX, fromY, toX, toY) => ({
      x: x(fromX),
      y: y(toY),
      width: x(toX) - x(fromX),
      height: y(fromY) - y(toY),
    }),
  };
}

interface ZoneFieldProps {
  field: ChartField;
  plot: Plot;
  /** The marks that the zones' names avoid. */
  marks?: readonly Avoided[];
  /** Drawn over the zones and under their names. */
  children?: ReactNode;
}

/**
 * Value to the right and readiness upwards, in named zones. Lines and names need no colour. Other parts of the page say
 * the same in words; the marks inside have names of their own.
 */
export function ZoneField({ field, plot, marks = [], children }: ZoneFieldProps) {
  const { low, high } = field.thresholds;
  const { x, y, area } = scalesOf(plot);
  const ticks = [...new Set([0, low, high, 100])];
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing has no focus */}
      <g aria-hidden="true">
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
      </g>
      {children}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing has no focus */}
      <g aria-hidden="true" className="chart__names">
        <ZoneName room={area(0, 0, low, 100)} name={field.zones.doNotBuild} marks={marks} />
        <ZoneName room={area(low, 0, 100, low)} name={field.zones.postpone} marks={marks} />
        <ZoneName room={area(low, low, 100, high)} name={field.zones.buildWithConditions} marks={marks} />
        <ZoneName room={area(high, high, 100, 100)} name={field.zones.build} marks={marks} />
        {ticks.map((n) => (
          <text key={`x${n}`} className="chart__tick" x={x(n)} y={plot.bottom + 11} textAnchor="middle">
            {n}
          </text>
        ))}
        {ticks.map((n) => (
          <text key={`y${n}`} className="chart__tick" x={plot.left - 4} y={y(n) + 3.2} textAnchor="end">
            {n}
          </text>
        ))}
        <text className="chart__axis" x={plot.right} y={plot.bottom + 24} textAnchor="end">
          {`${field.valueLabel} →`}
        </text>
        <text className="chart__axis" x={plot.left} y={plot.bottom + 24}>
          {`↑ ${field.readinessLabel}`}
        </text>
      </g>
    </>
  );
}

interface ZoneNameProps {
  /** The zone, without the parts that belong to other zones. */
  room: Rectangle;
  name: string;
  marks: readonly Avoided[];
}

/** About 6 points a character in the widest likely font. */
const CHARACTER = 6;
const LINE = 11;

/**
 * The name in one or two lines. It is left out if its zone is too narrow, because the alternative text and the table
 * have it too.
 */
function ZoneName({ room, name, marks }: ZoneNameProps) {
  const fits = (line: string) => line.length * CHARACTER <= room.width;
  const cut = name.lastIndexOf(' ', Math.ceil(name.length / 2) + 1);
  const lines = fits(name) ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
  if (!lines.every(fits)) return null;
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER;
  const [x, y] = namePlace(room, { width, height: lines.length * LINE }, marks);
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
