import { visit } from 'jsonc-parser';

/** Where a text stops being JSON; both from 1, the column in UTF-16 units. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The first place at which a text that `JSON.parse` refused is no JSON; undefined where it does not even begin as the
 * object or list of JSON, so that a place would say nothing. Engines name the place in words of their own, or not at all.
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
    // The reader also gives up where the text is nested too deep; then there is no place to name.
  }
  return place;
}
