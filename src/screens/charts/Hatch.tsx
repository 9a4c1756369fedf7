/** Slanted lines mark what is uncertain, so that no colour is needed. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="chart__hatch" d="M0 0V5" />
      </pattern>
    </defs>
  );
}
