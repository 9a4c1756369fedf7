import { isObject, namesOf, pointerOf, rowIndex, rowKey } from '../model/path.ts';
import { childShape, FILE_SHAPE, type Shape } from '../model/shape.ts';

type Rename = (rows: readonly unknown[], key: 'id' | 'group', name: string) => string | undefined;

const INDEX = /^(0|[1-9]\d*)$/;

/** Renames the rows in a path. A path without rows stays as it is. Undefined if a row does not exist. */
function renamed(file: object, path: string, rename: Rename): string | undefined {
  const names = namesOf(path);
  if (!names) return path;
  let shape: Shape | undefined = FILE_SHAPE;
  let value: unknown = file;
  const result: string[] = [];
  for (const name of names) {
    let renamedTo: string | undefined = name;
    if (shape?.kind === 'rows') renamedTo = rename(Array.isArray(value) ? value : [], shape.key, name);
    else value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    if (renamedTo === undefined) return undefined;
    result.push(renamedTo);
    shape = shape && childShape(shape, name);
  }
  return pointerOf(result);
}

/** The JSON pointer (rows by index) for a path (rows by key); undefined if there is no such row. */
export function pathToPointer(file: object, path: string): string | undefined {
  return renamed(file, path, (rows, key, name) => {
    const index = rowIndex(rows, key, name);
    return index < 0 ? undefined : String(index);
  });
}

/** The path (rows by key) for a JSON pointer into the file (rows by index); undefined if there is no such row. */
export function pointerToPath(file: object, path: string): string | undefined {
  return renamed(file, path, (rows, key, name) =>
    INDEX.test(name) ? rowKey(rows[Number(name)], key) : undefined,
  );
}
