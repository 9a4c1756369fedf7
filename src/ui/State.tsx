import type { ReactNode } from 'react';

/** What a mark looks like; each can be told from the others without colour. */
export type Shape = 'empty' | 'half' | 'full' | 'question' | 'cross' | 'warning' | 'pause' | 'bar';

const DRAWINGS: Readonly<Record<Shape, ReactNode>> = {
  // Broken, or a column of them looks like radio buttons.
  empty: <circle cx="10" cy="10" r="8" strokeDasharray="2 3.03" />,
  half: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path className="mark__fill" d="M10 2a8 8 0 0 1 0 16z" />
    </>
  ),
  full: (
    <>
      <circle className="mark__fill" cx="10" cy="10" r="8" />
      <path className="mark__on" d="M6 10.5l3 3 5-6.5" />
    </>
  ),
  question: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M7.5 8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M10 13.7v1.6" />
    </>
  ),
  cross: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4" />
    </>
  ),
  warning: <path d="M10 2.5L18.5 17.5h-17zM10 7.5v5M10 14v1.6" />,
  pause: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M8 6.5v7M12 6.5v7" />
    </>
  ),
  bar: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M5.5 10h9" />
    </>
  ),
};

/** The mark alone; put the word beside it. Drawn in the colour of the text, so it holds in print and forced colours. */
export function Mark({ shape, large = false }: { shape: Shape; large?: boolean }) {
  return (
    <svg
      className={large ? 'mark mark--large' : 'mark'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[shape]}
    </svg>
  );
}

/** A state as a mark and a word. */
export function State({ shape, id, children }: { shape: Shape; id?: string; children: ReactNode }) {
  return (
    <span className="state" id={id}>
      <Mark shape={shape} />
      {children}
    </span>
  );
}
