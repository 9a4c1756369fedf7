import { visit } from 'jsonc-parser';

/** Where a text stops being JSON. Both count from 1; the column counts UTF-16 units. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The first place where a text refused by `JSON.parse` is not JSON. Undefined where the text does not even begin like
 * an object or a list, because a place would not help. Browsers word the place differently, or do not name it, so it is
 * found here.
 */
export function jsonPlace(text: string): JsonPlace | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  let place: JsonPlace | undefined;
  try {
    visit(
      text,
      {
        onError(_code, _offset, _length, line, column) {
          place = { line: line + 1, column: column + 1 };
          // Errors after the first one only follow from it.
          throw place;
        },
      },
      { disallowComments: true },
    );
  } catch {
    // The reader also gives up on text that is nested too deep. Then there is no place to name.
  }
  return place;
}
