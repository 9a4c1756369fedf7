import type { Rectangle } from './namePlace.ts';
import type { PlacedNumber } from './portfolioMarks.ts';

/** In points of the drawing. A rectangle with shorter sides is drawn as a point. */
const POINT = 2;

export const isPoint = ({ width, height }: Rectangle): boolean => width < POINT && height < POINT;

interface DrawnProps {
  box: Rectangle;
  /** The share of the greatest count, for a field in which services are counted; otherwise null. */
  share: number | null;
  number: PlacedNumber | undefined;
}

/** From faint to dark grey, so that a few services are still visible beside a thousand. */
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
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the mark has its name; the number only refers to the table
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
