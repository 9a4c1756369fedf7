import type { Json } from '../model/path.ts';

/** Turns a file of one format version into the next. The data is not validated yet. */
export type Migration = (file: Json) => Json;

/** The first one leads from version 1 to 2, and so on. The newest version is the number of migrations plus one. */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings a file of the given version to the newest one. */
export function migrate(file: Json, version: number, migrations: readonly Migration[]): Json {
  const steps = migrations.slice(version - 1);
  const migrated = steps.reduce((current, step) => step(current), file);
  return steps.length > 0 ? { ...migrated, formatVersion: migrations.length + 1 } : migrated;
}
