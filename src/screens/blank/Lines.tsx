import { withColon } from '../../summary/answerRow.ts';

/** A box to tick with a pen, or ticked already: then it is read out too. */
export function Box({ ticked }: { ticked: boolean }) {
  return (
    <span className="boxes__box" aria-hidden={!ticked}>
      {ticked && <span className="boxes__tick">×</span>}
    </span>
  );
}

interface BoxesProps {
  options: readonly { value: string; label: string }[];
  /** The values of the options that are given. */
  ticked: readonly string[];
  inline?: boolean;
}

/** Boxes before their words. */
export function Boxes({ options, ticked, inline }: BoxesProps) {
  return (
    <ul className={inline ? 'boxes boxes--inline' : 'boxes'}>
      {options.map(({ value, label }) => (
        <li key={value}>
          <Box ticked={ticked.includes(value)} />
          <span>{label}</span>
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

/** Whole lines to write on, below the text that stands there already: it may have to be corrected. */
export function WritingRoom({ lines, text }: { lines: number; text: string | undefined }) {
  return (
    <>
      {text !== undefined && <p className="given-answer__text">{text}</p>}
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have nothing but their place
          <div key={line} className="blank-rule" />
        ))}
      </div>
    </>
  );
}
