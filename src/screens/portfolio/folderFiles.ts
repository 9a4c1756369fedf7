/** Of a folder only what may hold assessments: all else that lies there is of no concern. */
const OF_USE = /\.(json|jsonl|ndjson)$/i;

export const filesOfUse = (files: readonly File[]): File[] => files.filter(({ name }) => OF_USE.test(name));

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, fail) => entry.file(done, fail));

/** A reader gives some entries at a time, and none at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry, inFolder: boolean): Promise<File[]> {
  if (entry.isDirectory) {
    const inside = await entriesIn(entry as FileSystemDirectoryEntry);
    return (await Promise.all(inside.map((each) => filesIn(each, true)))).flat();
  }
  const file = await fileOf(entry as FileSystemFileEntry);
  return inFolder ? filesOfUse([file]) : [file];
}

/** The files that were dropped, with those in dropped folders. Ask at once: what was dropped is gone afterwards. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map((entry) => filesIn(entry, false)))).flat();
}
