import { withColon } from '../../summary/answerRow.ts';

/** A box to tick with a pen. Screen readers say if it is ticked already. */
export function Box({ ticked }: { ticked: boolean }) {
  return (
    <span className="boxes__box" aria-hidden={!ticked}>
      {ticked && <span className="boxes__tick">×</span>}
    </span>
  );
}

interface BoxesProps {
  options: readonly { value: string; label: string }[];
  /** The values of the chosen options. */
  ticked: readonly string[];
  inline?: boolean;
}

/** Options with a box before each. */
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
  /** The text entered so far. */
  value?: string | undefined;
}

/** A line to write on, between its name and its unit. */
export function WritingLine({ label, unit, value }: LineProps) {
  return (
    <p className="blank-line">
      <span>{withColon(label)}</span>
      <span className="blank-line__rule">{value}</span>
      {unit && <span>{unit}</span>}
    </p>
  );
}

/** Full lines to write on, below the text entered so far. The room is for corrections. */
export function WritingRoom({ lines, text }: { lines: number; text: string | undefined }) {
  return (
    <>
      {text !== undefined && <p className="given-answer__text">{text}</p>}
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty lines differ only in their place
          <div key={line} className="blank-rule" />
        ))}
      </div>
    </>
  );
}
