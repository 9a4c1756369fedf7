import { BYTES_MAX } from '../../answers/file/byteLines.ts';
import { decodeText } from '../../answers/file/decodeText.ts';
import { sha256Hex } from '../../answers/file/sha256.ts';

type Asking = FileSystemFileHandle & {
  /** Not in every browser that has handles. */
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** What a file is recognised by; of one that is too large to be an assessment, its size alone. */
export async function textOf(file: File): Promise<string> {
  if (file.size > BYTES_MAX) return `${file.size}`;
  return decodeText(new Uint8Array(await file.arrayBuffer())) ?? file.text();
}

/** The file, where it holds something else than when it was last read or written here; undefined where it does not. */
export async function changedOnDisk(handle: FileSystemFileHandle, hash: string): Promise<File | undefined> {
  const file = await handle.getFile();
  return sha256Hex(await textOf(file)) === hash ? undefined : file;
}

/** May the file be written to? The browser may ask the user. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const asking = handle as Asking;
  return (await asking.requestPermission?.({ mode: 'readwrite' })) !== 'denied';
}

/** Writes the whole file; until it is closed, the former contents stay. Rejects where it cannot be written. */
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
