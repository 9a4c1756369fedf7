/** A drawn box, with a drawn cross if it is ticked. Lines print, and they survive forced colours. */
export function TickBox({ checked = false }: { checked?: boolean }) {
  return (
    <svg className="tick-box" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect x="0.75" y="0.75" width="10.5" height="10.5" />
      {checked && <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />}
    </svg>
  );
}
