/** A figure with words for what it counts and leaves out. */
export function NamedFigure({ label, note }: { label: string; note: string }) {
  return (
    <>
      {label} <span className="figure-note">{note}</span>
    </>
  );
}
