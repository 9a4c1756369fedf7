import type { PlacedFile, RefusedFile } from '../../session/portfolio/portfolioSet.ts';

/** Files of a folder that may hold assessments; all others are ignored. */
const OF_USE = /\.(json|jsonl|ndjson)$/i;
const isOfUse = ({ name }: { readonly name: string }): boolean => OF_USE.test(name);

export interface ChosenFiles {
  readonly files: readonly PlacedFile[];
  /** Files and folders that cannot be opened, with the reason. */
  readonly refused: readonly RefusedFile[];
}

/** Files that were chosen one by one. */
export const chosenFiles = (files: readonly File[]): ChosenFiles => ({
  files: files.map((file) => ({ file, place: file.name })),
  refused: [],
});

/** The files of a chosen folder and its subfolders. */
export const chosenFolder = (files: readonly File[]): ChosenFiles => ({
  files: files.filter(isOfUse).map((file) => ({ file, place: file.webkitRelativePath || file.name })),
  refused: [],
});

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, fail) => entry.file(done, fail));

/** A directory reader returns some entries at a time, and none at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const together = (all: readonly ChosenFiles[]): ChosenFiles => ({
  files: all.flatMap(({ files }) => files),
  refused: all.flatMap(({ refused }) => refused),
});

/** A file that cannot be opened is reported. The others are still read. */
async function filesIn(entry: FileSystemEntry, inFolder: boolean): Promise<ChosenFiles> {
  const place = inFolder ? entry.fullPath.replace(/^\//, '') : entry.name;
  try {
    if (entry.isDirectory) {
      const inside = await entriesIn(entry as FileSystemDirectoryEntry);
      return together(await Promise.all(inside.map((each) => filesIn(each, true))));
    }
    if (inFolder && !isOfUse(entry)) return { files: [], refused: [] };
    return { files: [{ file: await fileOf(entry as FileSystemFileEntry), place }], refused: [] };
  } catch {
    return { files: [], refused: [{ file: place, why: { key: 'ui.file.unreadable' } }] };
  }
}

/**
 * The dropped files, including those in dropped folders. Call it at once, because dropped items are gone afterwards.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ChosenFiles> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenFiles([...files]);
  return together(await Promise.all(entries.map((entry) => filesIn(entry, false))));
}
