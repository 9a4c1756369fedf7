import type { Box } from './namePlace.ts';
import type { PlacedNumber } from './portfolioMarks.ts';

/** A side so short is a place, not an area, in the points of the drawing. */
const POINT = 2;

export const isPoint = ({ width, height }: Box): boolean => width < POINT && height < POINT;

interface DrawnProps {
  box: Box;
  /** Where services are counted: how many of the most are here. */
  share: number | null;
  number: PlacedNumber | undefined;
}

/** Grey from faint to dark, so that a few can still be seen beside a thousand. */
const shade = (share: number): number => 0.12 + 0.78 * Math.sqrt(share);

/** One of the marks: a point, a rectangle, or a field in which services are counted. */
export function Drawn({ box, share, number }: DrawnProps) {
  if (share !== null) return <rect className="portfolio-mark__cell" {...box} fillOpacity={shade(share)} />;
  const point = isPoint(box);
  return (
    <>
      {point ? (
        <circle
          className="portfolio-mark__point"
          cx={box.x + box.width / 2}
          cy={box.y + box.height / 2}
          r={number ? 6 : 3.5}
        />
      ) : (
        <rect
          className="portfolio-mark__area"
          {...box}
          width={Math.max(box.width, POINT)}
          height={Math.max(box.height, POINT)}
        />
      )}
      {number && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the mark has its name; the number leads to the table alone
        <text
          aria-hidden="true"
          className={point ? 'portfolio-mark__number portfolio-mark__number--on' : 'portfolio-mark__number'}
          x={number.x + number.width / 2}
          y={number.y + number.height / 2 + 2.6}
          textAnchor="middle"
        >
          {number.number}
        </text>
      )}
    </>
  );
}
