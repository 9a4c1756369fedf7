/** The imports of each file: its path, and the paths it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Circles of imports, each written `a → b → a` and listed once. The list is empty exactly if there is no circle. */
export function circlesIn(graph: ImportGraph): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  for (const file of graph.keys()) visit(file, []);
  return circles;

  function visit(file: string, way: readonly string[]): void {
    const start = way.indexOf(file);
    if (start >= 0) {
      circles.push([...way.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  }
}
