import { sha256Hex } from '../../answers/file/sha256.ts';

type Asking = FileSystemFileHandle & {
  /** Not in every browser that has handles. */
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** The text that somebody else has put into the file since it was last read or written here; undefined where none. */
export async function changedOnDisk(handle: FileSystemFileHandle, hash: string): Promise<string | undefined> {
  const text = await (await handle.getFile()).text();
  return sha256Hex(text) === hash ? undefined : text;
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
