/** All imports of each file: from its path to the paths it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Circles of imports, each as `a → b → a`; none is told twice, and there is none exactly where no file needs itself. */
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
