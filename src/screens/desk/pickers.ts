interface Options {
  readonly suggestedName?: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** File System Access, as far as it is used here; only some browsers have it, and only on https and localhost. */
interface Pickers {
  showOpenFilePicker?(options: Options): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: Options): Promise<FileSystemFileHandle>;
}

const here = (): Pickers => window as Window & Pickers;
const typesOf = (description: string): Options['types'] => [
  { description, accept: { 'application/json': ['.json'] } },
];

/** Whether this browser can save back into a file that was opened. */
export function canWorkOnFiles(): boolean {
  return here().showOpenFilePicker !== undefined;
}

/** Closing the picker is no failure. */
function unlessClosed(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  throw error;
}

/** The chosen file; undefined where none was chosen. */
export async function pickFile(description: string): Promise<FileSystemFileHandle | undefined> {
  const picked = await here()
    .showOpenFilePicker?.({ types: typesOf(description) })
    .catch(unlessClosed);
  return picked?.[0];
}

/** A file to write to, new or chosen to be replaced; undefined where none was chosen. */
export async function pickPlace(
  description: string,
  suggestedName: string,
): Promise<FileSystemFileHandle | undefined> {
  return here()
    .showSaveFilePicker?.({ suggestedName, types: typesOf(description) })
    .catch(unlessClosed);
}
