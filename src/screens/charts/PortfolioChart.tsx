import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import type { PlacedService } from '../../summary/blocks/block.ts';
import type { ChartField } from '../../summary/chart.ts';
import { classes } from '../../ui/classes.ts';
import { Drawn, isPoint } from './Drawn.tsx';
import type { Rectangle } from './namePlace.ts';
import {
  areNumbered,
  type ChartMark,
  inReadingOrder,
  marksOf,
  type PlacedNumber,
  placedNumbers,
} from './portfolioMarks.ts';
import { type Plot, scalesOf, ZoneField } from './ZoneField.tsx';

const SIZE = { width: 340, height: 250 };
const PLOT: Plot = { left: 24, right: 328, top: 6, bottom: 222 };
const SCALES = scalesOf(PLOT);
/** How strongly a name avoids a number. Covering a number is worse than covering the edges of any rectangles. */
const NUMBER_WEIGHT = 1000;

const boxOf = ({ value, readiness }: ChartMark): Rectangle =>
  SCALES.area(value[0], readiness[0], value[1], readiness[1]);

interface PortfolioChartProps {
  field: ChartField;
  services: readonly PlacedService[];
  /** The chart in a sentence. */
  label: string;
  /** The marks to choose from, and the chosen one. Missing on paper. */
  choice?: MarkSelection;
}

interface MarkSelection {
  readonly listLabel: string;
  readonly labelOf: (mark: ChartMark) => string;
  readonly chosen: ChartMark | null;
  readonly onChoose: (mark: ChartMark) => void;
}

/** All services in one chart of zones, each as a point or as the rectangle of what is possible. */
export function PortfolioChart({ field, services, label, choice }: PortfolioChartProps) {
  const marks = useMemo(() => marksOf(services), [services]);
  const most = Math.max(...marks.map((mark) => mark.services.length), 1);
  const numberOf = (mark: ChartMark) => (areNumbered(services) ? mark.services[0]?.number : undefined);
  const boxes = useMemo(() => marks.map((mark) => ({ mark, box: boxOf(mark) })), [marks]);
  const numbers = useMemo(() => {
    if (!areNumbered(services)) return new Map<string, PlacedNumber>();
    const numbered = boxes.flatMap(
      ({
        mark: {
          id,
          services: [only],
        },
        box,
      }) => (only?.number === undefined ? [] : [{ id, number: only.number, box, point: isPoint(box) }]),
    );
    return placedNumbers(numbered, SCALES.area(0, 0, 100, 100));
  }, [services, boxes]);
  const drawn = (mark: ChartMark) => (
    <Drawn
      box={boxOf(mark)}
      share={mark.counts ? mark.services.length / most : null}
      number={numbers.get(mark.id)}
    />
  );
  const avoided = useMemo(
    () => [
      ...boxes.map(({ box }) => box),
      ...[...numbers.values()].map((each) => ({ ...each, weight: NUMBER_WEIGHT })),
    ],
    [boxes, numbers],
  );
  return (
    <svg
      className="chart chart--portfolio"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role={choice ? 'group' : 'img'}
      aria-label={label}
      focusable="false"
    >
      <ZoneField field={field} plot={PLOT} marks={avoided}>
        {choice ? (
          <Marks marks={marks} choice={choice} drawn={drawn} numberOf={numberOf} />
        ) : (
          marks.map((mark) => <g key={mark.id}>{drawn(mark)}</g>)
        )}
      </ZoneField>
    </svg>
  );
}

interface MarksProps {
  marks: readonly ChartMark[];
  choice: MarkSelection;
  drawn: (mark: ChartMark) => React.ReactNode;
  /** The number in a mark. The mark's name begins with it. */
  numberOf: (mark: ChartMark) => number | undefined;
}

/** A list box: the Tab key stops at it once, arrow keys go from mark to mark. */
function Marks({ marks, choice: { listLabel, labelOf, chosen, onChoose }, drawn, numberOf }: MarksProps) {
  const prefix = useId();
  const list = useRef<SVGGElement>(null);
  const order = useMemo(() => inReadingOrder(marks), [marks]);
  const at = chosen ? order.findIndex(({ id }) => id === chosen.id) : -1;
  const idOf = (mark: ChartMark) => `${prefix}${order.indexOf(mark)}`;
  const nameOf = (mark: ChartMark) => {
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
      {chosen && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing has no focus
        <g aria-hidden="true" className="portfolio-mark--chosen portfolio-mark--over">
          {drawn(chosen)}
        </g>
      )}
    </g>
  );
}
