import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all TypeScript files under a folder of the repository, with forward slashes, sorted. */
export function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}

export interface Import {
  /** The address as it is written: `./types.ts`, `react`. */
  specifier: string;
  /** True for `import type`, `export type … from`, and an `import('…')` inside a type. */
  typeOnly: boolean;
}

const STATIC = /^\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** All imports, re-exports and dynamic imports of a file. */
export function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  return [
    ...[...text.matchAll(STATIC)].map(([, , type, specifier]) => ({
      specifier: specifier ?? '',
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier]) => ({ specifier: specifier ?? '', typeOnly: false })),
  ];
}
