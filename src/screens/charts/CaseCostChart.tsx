import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { CaseCost } from '../../summary/blocks/block.ts';
import { Hatch } from './Hatch.tsx';

const WIDTH = 510;
const BAR = { left: 0.5, right: 509.5, height: 12, step: 33, top: 14 };

/** The cost of one case, electronic and today, as two bars. The uncertain part is hatched. */
export function CaseCostChart({ bars, label }: { bars: readonly CaseCost[]; label: string }) {
  const hatch = useId();
  const finite = bars.flatMap(({ figure }) => figure.bounds.filter(Number.isFinite));
  const x = scaleLinear([0, Math.max(...finite, 1e-9)], [0, BAR.right - BAR.left]);
  return (
    <svg
      className="chart chart--cases"
      viewBox={`0 0 ${WIDTH} ${BAR.top + bars.length * BAR.step}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <Hatch id={hatch} />
      {bars.map(({ name, figure }, index) => {
        const top = BAR.top + index * BAR.step;
        const ends = figure.bounds.filter(Number.isFinite);
        const [sure, most] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 0];
        return (
          <g key={name}>
            <text className="chart__name" x={BAR.left} y={top - 4}>
              {`${name}: ${figure.value}`}
            </text>
            <rect className="chart__bar" x={BAR.left} y={top} width={x(sure)} height={BAR.height} />
            {most > sure && (
              <rect
                className="chart__area"
                x={BAR.left + x(sure)}
                y={top}
                width={x(most) - x(sure)}
                height={BAR.height}
                fill={`url(#${hatch})`}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
