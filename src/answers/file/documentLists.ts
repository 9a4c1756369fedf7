import '../model/documentShape.ts';
import { isEmpty, withoutEmpty } from '../model/empty.ts';
import { isObject, type Json, pointer } from '../model/path.ts';
import { dropEmpty, type FoundList } from '../model/rows.ts';
import { FILE_SHAPE, type Shape } from '../model/shape.ts';

const SHAPE = FILE_SHAPE.fields.documents as Shape;

/** The lists of rows in the documents: the years of the results and the forms of a card. */
export function* documentLists(
  { documents }: Json,
  at = '/documents',
  holder: unknown = documents,
  shape: Shape | undefined = SHAPE,
): Generator<FoundList> {
  if (!isObject(holder) || shape?.kind !== 'object') return;
  for (const [name, field] of Object.entries(shape.fields)) {
    if (field.kind === 'rows') yield { at: at + pointer(name), answer: holder, name, field };
    else if (holder[name] !== undefined) yield* documentLists({}, at + pointer(name), holder[name], field);
  }
}

/** Drops rows and documents without content, as `dropEmpty` does for the answers. */
export function dropEmptyDocuments(file: Json): void {
  dropEmpty(file, documentLists(file));
  if (file.documents === undefined) return;
  const documents = withoutEmpty(SHAPE, file.documents);
  if (isEmpty(documents)) delete file.documents;
  else file.documents = documents;
}
