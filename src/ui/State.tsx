import type { ReactNode } from 'react';

/** The shapes of a mark. They can be told apart without colour. */
export type MarkShape = 'empty' | 'half' | 'full' | 'question' | 'cross' | 'warning' | 'pause' | 'bar';

/** The drawing inside the ring. The triangle of a warning has no ring. */
const LINES: Readonly<Record<MarkShape, string>> = {
  empty: '',
  half: '',
  full: 'M6 10.5l3 3 5-6.5',
  question: 'M7.5 8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M10 13.7v1.6',
  cross: 'M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4',
  warning: 'M10 2.5L18.5 17.5h-17zM10 7.5v5M10 14v1.6',
  pause: 'M8 6.5v7M12 6.5v7',
  bar: 'M5.5 10h9',
};

/**
 * The mark alone, to be put beside a word. It takes the colour of the text, so it works in print and in forced colours.
 */
export function Mark({ shape, large = false }: { shape: MarkShape; large?: boolean }) {
  const full = shape === 'full';
  return (
    <svg className={large ? 'mark mark--large' : 'mark'} viewBox="0 0 20 20" aria-hidden="true">
      {shape !== 'warning' && (
        <circle
          className={full ? 'mark__fill' : undefined}
          cx="10"
          cy="10"
          r="8"
          // The ring is broken, because a column of whole rings looks like radio buttons.
          strokeDasharray={shape === 'empty' ? '2 3.03' : undefined}
        />
      )}
      {shape === 'half' && <path className="mark__fill" d="M10 2a8 8 0 0 1 0 16z" />}
      <path className={full ? 'mark__on' : undefined} d={LINES[shape]} />
    </svg>
  );
}

/** A state as a mark and a word. */
export function State({ shape, id, children }: { shape: MarkShape; id?: string; children: ReactNode }) {
  return (
    <span className="state" id={id}>
      <Mark shape={shape} />
      {children}
    </span>
  );
}
