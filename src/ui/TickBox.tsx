/** A box drawn with lines, which print and survive forced colours; ticked with a drawn cross. */
export function TickBox({ checked = false }: { checked?: boolean }) {
  return (
    <svg className="check-box" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect x="0.75" y="0.75" width="10.5" height="10.5" />
      {checked && <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />}
    </svg>
  );
}
