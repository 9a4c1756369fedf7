/** One assessment as it stands in a file: the whole of it, or a line of JSON Lines. */
export interface FileText {
  readonly text: string;
  /** Number of the line, from 1; missing where the file is one assessment. */
  readonly line?: number;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The texts in the bytes of a file. It is JSON Lines where its first line is JSON of its own and others follow.
 * Undefined where the bytes are no UTF-8: read as if they were, they would bring broken letters into the answers.
 */
export function fileTexts(bytes: Uint8Array): FileText[] | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  const filled = lines.filter((each) => each.text.trim() !== '');
  const [first] = filled;
  return first && filled.length > 1 && isJson(first.text) ? filled : [{ text }];
}
