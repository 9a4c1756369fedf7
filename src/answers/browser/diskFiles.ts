import { BYTES_MAX } from '../file/byteLines.ts';
import { decodeText } from '../file/decodeText.ts';
import { sha256Hex } from '../file/fingerprint.ts';

interface Options {
  readonly suggestedName?: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** The parts of File System Access that are used. Only some browsers have it, and only on https and localhost. */
interface Pickers {
  showOpenFilePicker?(options: Options): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: Options): Promise<FileSystemFileHandle>;
}

const here = (): Pickers => window as Window & Pickers;
const typesOf = (description: string): Options['types'] => [
  { description, accept: { 'application/json': ['.json'] } },
];

/** Whether this browser can save back into an opened file. */
export function canWorkOnFiles(): boolean {
  return here().showOpenFilePicker !== undefined;
}

/** Closing the picker is not a failure. */
function unlessClosed(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  throw error;
}

/** The chosen file; undefined if none was chosen. */
export async function pickFile(description: string): Promise<FileSystemFileHandle | undefined> {
  const picked = await here()
    .showOpenFilePicker?.({ types: typesOf(description) })
    .catch(unlessClosed);
  return picked?.[0];
}

/** A file to write to, new or existing; undefined if none was chosen. */
export async function pickPlace(
  description: string,
  suggestedName: string,
): Promise<FileSystemFileHandle | undefined> {
  return here()
    .showSaveFilePicker?.({ suggestedName, types: typesOf(description) })
    .catch(unlessClosed);
}

type Asking = FileSystemFileHandle & {
  /** Some browsers have file handles but not this function. */
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** The text by which a file is recognised. If the file is too large for an assessment, only its size is used. */
export async function textOf(file: File): Promise<string> {
  if (file.size > BYTES_MAX) return `${file.size}`;
  return decodeText(new Uint8Array(await file.arrayBuffer())) ?? file.text();
}

/** The file if its content has changed since it was last read or written here; otherwise undefined. */
export async function changedOnDisk(handle: FileSystemFileHandle, hash: string): Promise<File | undefined> {
  const file = await handle.getFile();
  return sha256Hex(await textOf(file)) === hash ? undefined : file;
}

/** Whether the file may be written. The browser may ask the user. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const asking = handle as Asking;
  return (await asking.requestPermission?.({ mode: 'readwrite' })) !== 'denied';
}

/** Writes the whole file. Its former contents stay until it is closed. Rejects if it cannot be written. */
export async function writeInto(handle: FileSystemFileHandle, text: string): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(text);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
}
