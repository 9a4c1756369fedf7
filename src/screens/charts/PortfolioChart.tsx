import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import type { PlacedService } from '../../summary/blocks/block.ts';
import type { ChartField } from '../../summary/chart.ts';
import { classes } from '../../ui/classes.ts';
import { inReadingOrder, type Mark, marksOf } from './portfolioMarks.ts';
import { type Plot, type Scales, scalesOf, ZoneField } from './ZoneField.tsx';

const SIZE = { width: 340, height: 250 };
const PLOT: Plot = { left: 24, right: 332, top: 6, bottom: 222 };
/** So many marks can have a number each. */
const NUMBERS_MAX = 40;
/** A side so short is a place, not an area, in the points of the drawing. */
const POINT = 2;

interface PortfolioChartProps {
  field: ChartField;
  services: readonly PlacedService[];
  /** The chart in a sentence. */
  label: string;
  /** What one chooses among, and what is chosen; on paper nothing is. */
  choice?: Choice;
}

interface Choice {
  readonly listLabel: string;
  readonly labelOf: (mark: Mark) => string;
  readonly chosen: Mark | null;
  readonly onChoose: (mark: Mark) => void;
}

/** All services in one field of zones: each a point or the rectangle of what is possible. */
export function PortfolioChart({ field, services, label, choice }: PortfolioChartProps) {
  const marks = useMemo(() => marksOf(services), [services]);
  const scales = useMemo(() => scalesOf(PLOT), []);
  const most = Math.max(...marks.map((mark) => mark.services.length), 1);
  const numberOf = (mark: Mark) => (marks.length <= NUMBERS_MAX ? mark.services[0]?.number : undefined);
  const drawn = (mark: Mark) => (
    <Drawn
      mark={mark}
      scales={scales}
      share={mark.counts ? mark.services.length / most : null}
      number={numberOf(mark)}
    />
  );
  return (
    <svg
      className="chart chart--portfolio"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role={choice ? 'group' : 'img'}
      aria-label={label}
      focusable="false"
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing has no focus */}
      <g aria-hidden="true">
        <ZoneField field={field} plot={PLOT} />
      </g>
      {choice ? (
        <Marks marks={marks} choice={choice} drawn={drawn} numberOf={numberOf} />
      ) : (
        marks.map((mark) => <g key={mark.id}>{drawn(mark)}</g>)
      )}
    </svg>
  );
}

interface MarksProps {
  marks: readonly Mark[];
  choice: Choice;
  drawn: (mark: Mark) => React.ReactNode;
  /** The number that stands in a mark, with which its name begins. */
  numberOf: (mark: Mark) => number | undefined;
}

/** A list box: the Tab key comes to it once, arrow keys go from mark to mark. */
function Marks({ marks, choice: { listLabel, labelOf, chosen, onChoose }, drawn, numberOf }: MarksProps) {
  const prefix = useId();
  const list = useRef<SVGGElement>(null);
  const order = useMemo(() => inReadingOrder(marks), [marks]);
  const at = chosen ? order.findIndex(({ id }) => id === chosen.id) : -1;
  const idOf = (mark: Mark) => `${prefix}${order.indexOf(mark)}`;
  const nameOf = (mark: Mark) => {
    const number = numberOf(mark);
    return number === undefined ? labelOf(mark) : `${number}. ${labelOf(mark)}`;
  };

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: order.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const mark = order[Math.max(0, Math.min(order.length - 1, step))];
    if (mark) onChoose(mark);
  }

  return (
    <g
      ref={list}
      className="portfolio-marks"
      role="listbox"
      tabIndex={0}
      aria-label={listLabel}
      aria-activedescendant={at >= 0 && chosen ? `${prefix}${at}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => at < 0 && order[0] && onChoose(order[0])}
    >
      {marks.map((mark) => (
        <g
          key={mark.id}
          id={idOf(mark)}
          role="option"
          aria-label={nameOf(mark)}
          aria-selected={mark.id === chosen?.id}
          className={classes('portfolio-mark', mark.id === chosen?.id && 'portfolio-mark--chosen')}
          onClick={() => {
            onChoose(mark);
            list.current?.focus();
          }}
        >
          {drawn(mark)}
        </g>
      ))}
    </g>
  );
}

interface DrawnProps {
  mark: Mark;
  scales: Scales;
  /** Where services are counted: how many of the most are here. */
  share: number | null;
  number: number | undefined;
}

/** Grey from faint to dark, so that a few can still be seen beside a thousand. */
const shade = (share: number): number => 0.12 + 0.78 * Math.sqrt(share);

function Drawn({ mark, scales: { x, y, area }, share, number }: DrawnProps) {
  const { value, readiness } = mark;
  const box = area(value[0], readiness[0], value[1], readiness[1]);
  const [middleX, middleY] = [x((value[0] + value[1]) / 2), y((readiness[0] + readiness[1]) / 2)];
  if (share !== null) return <rect className="portfolio-mark__cell" {...box} fillOpacity={shade(share)} />;
  const point = box.width < POINT && box.height < POINT;
  return (
    <>
      {point ? (
        <circle className="portfolio-mark__point" cx={middleX} cy={middleY} r={number ? 6 : 3.5} />
      ) : (
        <rect
          className="portfolio-mark__area"
          {...box}
          width={Math.max(box.width, POINT)}
          height={Math.max(box.height, POINT)}
        />
      )}
      {number !== undefined && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the mark has its name; the number leads to the table alone
        <text
          aria-hidden="true"
          className={point ? 'portfolio-mark__number portfolio-mark__number--on' : 'portfolio-mark__number'}
          x={middleX}
          y={middleY + 2.6}
          textAnchor="middle"
        >
          {number}
        </text>
      )}
    </>
  );
}
