import { withColon } from '../../summary/answerRow.ts';

/** A box to tick with a pen, before its words. */
export function Boxes({ options, inline }: { options: readonly string[]; inline?: boolean }) {
  return (
    <ul className={inline ? 'boxes boxes--inline' : 'boxes'}>
      {options.map((option) => (
        <li key={option}>
          <span className="boxes__box" aria-hidden="true" />
          <span>{option}</span>
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  label: string;
  unit?: string | undefined;
  /** What stands there already. */
  value?: string | undefined;
}

/** A line to write on, with its name before and its unit after it. */
export function Line({ label, unit, value }: LineProps) {
  return (
    <p className="blank-line">
      <span>{withColon(label)}</span>
      <span className="blank-line__rule">{value}</span>
      {unit && <span>{unit}</span>}
    </p>
  );
}

/** Whole lines to write on. */
export function WritingRoom({ lines }: { lines: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have nothing but their place
        <div key={line} className="blank-rule" />
      ))}
    </div>
  );
}
