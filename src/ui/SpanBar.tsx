interface SpanBarProps {
  label: string;
  /** Both from 0 to 100, the lower end first. */
  bounds: readonly [number, number];
  /** The same bounds in words and figures. */
  text: string;
  /** The thresholds, from 0 to 100. */
  marks: { readonly low: number; readonly high: number };
}

/** The least width of a span in percent, so that it can be seen beside a mark or at the end of the scale. */
const LEAST = 3;

/**
 * A span on a scale from 0 to 100 with two marks. The text beside it says the same, so the drawing is hidden from
 * screen readers.
 */
export function SpanBar({ label, bounds: [from, to], text, marks }: SpanBarProps) {
  const width = Math.max(to - from, LEAST);
  const start = Math.min(Math.max((from + to - width) / 2, 0), 100 - width);
  return (
    <div className="span-bar">
      <div className="span-bar__line">
        <span>{label}</span>
        <span className="span-bar__text">{text}</span>
      </div>
      <svg
        className="span-bar__scale"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="span-bar__ground" x="0" y="1" width="100" height="6" />
        <rect className="span-bar__fill" x={start} y="1" width={width} height="6" />
        <rect className="span-bar__mark" x={marks.low - 0.25} y="0" width="0.6" height="8" />
        <rect className="span-bar__mark" x={marks.high - 0.25} y="0" width="0.6" height="8" />
      </svg>
    </div>
  );
}
