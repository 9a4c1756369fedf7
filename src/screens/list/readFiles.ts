import { fileTexts } from '../../answers/file/fileTexts.ts';

/** One assessment in the chosen files, or why a file could not be read. */
export type ReadText =
  | { readonly file: string; readonly line?: number; readonly text: string }
  | { readonly file: string; readonly problem: 'ui.file.unreadable' | 'errors.file.notJson' };

async function readOne(file: File): Promise<ReadText[]> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return [{ file: file.name, problem: 'ui.file.unreadable' }];
  }
  const texts = fileTexts(new Uint8Array(bytes));
  if (!texts) return [{ file: file.name, problem: 'errors.file.notJson' }];
  return texts.map((each) => ({ file: file.name, ...each }));
}

/** All that stands in the chosen files, in their order: a file of many assessments counts for many. */
export async function readFiles(files: readonly File[]): Promise<ReadText[]> {
  const texts: ReadText[] = [];
  for (const file of files) texts.push(...(await readOne(file)));
  return texts;
}
