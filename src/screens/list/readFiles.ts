import { fileTexts, MANY_MAX } from '../../answers/file/fileTexts.ts';

/** One assessment in the chosen files, or why a file could not be read. */
export type ReadText =
  | { readonly file: string; readonly line?: number; readonly text: string }
  | {
      readonly file: string;
      readonly problem: 'ui.file.unreadable' | 'errors.file.notText' | 'errors.file.tooLarge';
    };

async function readOne(file: File): Promise<ReadText[]> {
  // Before it is read: its text would not even fit into memory.
  if (file.size > MANY_MAX) return [{ file: file.name, problem: 'errors.file.tooLarge' }];
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return [{ file: file.name, problem: 'ui.file.unreadable' }];
  }
  const texts = fileTexts(new Uint8Array(bytes));
  if (!texts) return [{ file: file.name, problem: 'errors.file.notText' }];
  return texts.map((each) => ({ file: file.name, ...each }));
}

/** All that stands in the chosen files, in their order: a file of many assessments counts for many. */
export async function readFiles(files: readonly File[]): Promise<ReadText[]> {
  const texts: ReadText[] = [];
  for (const file of files) texts.push(...(await readOne(file)));
  return texts;
}
