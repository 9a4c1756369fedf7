import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'react';
import { format } from '../../i18n/format.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Course } from '../../summary/blocks/block.ts';
import { Hatch } from './Hatch.tsx';

/** Narrower than the sheet of paper, so that its numbers can be read on a telephone. */
const SIZE = { width: 340, height: 150 };
const PLOT = { left: 52, right: 338, top: 8, bottom: 128 };
/** The distance of the first and the last year from the edges of the plot. */
const INSET = 34;
/** The most years named below. */
const YEARS_NAMED = 10;

type Year = Course['years'][number];

const middle = ({ value: [low, high] }: Year): number => (low + high) / 2;

/** A figure year by year as a line with points, over the hatched band of its forecast. */
export function CourseChart({ course, label }: { course: Course; label: string }) {
  const { language } = useWords();
  const hatch = useId();
  const { years, forecast } = course;
  const ends = [...years.flatMap(({ value }) => value), ...(forecast ?? [])];
  const named = years.map(({ year }) => year);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  // A single year is in the middle.
  const pad = first === last ? 1 : 0;
  const x = scaleLinear([first - pad, last + pad], [PLOT.left + INSET, PLOT.right - INSET]);
  const y = scaleLinear([Math.min(0, ...ends), Math.max(...ends, 1e-9)], [PLOT.bottom, PLOT.top]).nice(4);
  const every = Math.ceil((last - first + 1) / YEARS_NAMED);
  const path = line<Year>()
    .x(({ year }) => x(year))
    .y((each) => y(middle(each)))([...years]);
  return (
    <svg
      className="chart chart--course"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <Hatch id={hatch} />
      {y.ticks(4).map((n) => (
        <g key={n}>
          <path className="chart__grid" d={`M${PLOT.left} ${y(n)}H${PLOT.right}`} />
          <text className="chart__tick" x={PLOT.left - 5} y={y(n) + 3.2} textAnchor="end">
            {format(course.format, n, language)}
          </text>
        </g>
      ))}
      {forecast && (
        <>
          <rect
            className="chart__band"
            x={PLOT.left}
            y={y(forecast[1])}
            width={PLOT.right - PLOT.left}
            height={y(forecast[0]) - y(forecast[1])}
            fill={`url(#${hatch})`}
          />
          {[...new Set(forecast)].map((end) => (
            <path key={end} className="chart__edge" d={`M${PLOT.left} ${y(end)}H${PLOT.right}`} />
          ))}
        </>
      )}
      <path className="chart__zero" d={`M${PLOT.left} ${y(0)}H${PLOT.right}`} />
      <path className="chart__line" d={path ?? undefined} />
      {years.map((each) => (
        <g key={each.year}>
          <path className="chart__line" d={`M${x(each.year)} ${y(each.value[0])}V${y(each.value[1])}`} />
          <circle className="chart__halo" cx={x(each.year)} cy={y(middle(each))} r="6" />
          <circle className="chart__dot" cx={x(each.year)} cy={y(middle(each))} r="4" />
        </g>
      ))}
      {years
        .filter(({ year }) => (year - first) % every === 0)
        .map(({ year }) => (
          <text key={year} className="chart__tick" x={x(year)} y={PLOT.bottom + 14} textAnchor="middle">
            {year}
          </text>
        ))}
    </svg>
  );
}
