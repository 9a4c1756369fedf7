import { applyChange, type Edit } from '../edit/edit.ts';
import { questionOf } from '../model/path.ts';
import type { Assessment } from '../model/types.ts';
import type { StoreName, Transaction } from './database.ts';
import type { OwnDecisions, OwnRecord } from './ownDecisions.ts';
import { type AnswerRecord, join, split } from './records.ts';

/** The stores of one assessment. Every write drops its digest, which no longer counts. */
export const WHOLE: StoreName[] = ['assessments', 'answers', 'digests'];
/** The same stores, what this browser knows of the decision, and the tombstones. */
export const KNOWN: StoreName[] = [...WHOLE, 'own', 'removed'];

type ReadTransaction = Transaction<'readonly'> | Transaction<'readwrite'>;
type WriteTransaction = Transaction<'readwrite'>;

/** All records of one assessment. IndexedDB sorts arrays after every text, so `[]` ends the range. */
export const recordsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** The name of the setting that holds the file of an assessment. */
export const fileSetting = (id: string) => `file:${id}`;

/** Whether the assessment was removed and has not been put back. */
export const isRemoved = async (tx: ReadTransaction, id: string): Promise<boolean> =>
  (await tx.objectStore('removed').count(id)) > 0;

export async function readWhole(tx: ReadTransaction, id: string): Promise<Assessment | undefined> {
  const answers = tx.objectStore('answers').getAll(recordsOf(id));
  const [head, records] = await Promise.all([tx.objectStore('assessments').get(id), answers]);
  return head && join(head, records);
}

/** The assessment with what this browser knows of its decision. */
export async function readKnown(
  tx: ReadTransaction,
  id: string,
): Promise<[stored: Assessment | undefined, own: OwnRecord | undefined]> {
  return Promise.all([readWhole(tx, id), tx.objectStore('own').get(id)]);
}

/** Stores the record that the decision was entered in this browser, if it was. */
export async function writeOwn(
  tx: WriteTransaction,
  own: OwnDecisions,
  assessment: Assessment,
): Promise<void> {
  const records = tx.objectStore('own');
  const record = own.recordOf(assessment, await records.get(assessment.id));
  if (record) await records.put(record);
}

export async function readAll(tx: ReadTransaction): Promise<Assessment[]> {
  const answers = tx.objectStore('answers').getAll();
  const [heads, records] = await Promise.all([tx.objectStore('assessments').getAll(), answers]);
  const grouped = new Map<string, AnswerRecord[]>();
  for (const record of records) {
    const known = grouped.get(record.assessment);
    if (known) known.push(record);
    else grouped.set(record.assessment, [record]);
  }
  return heads.map((head) => join(head, grouped.get(head.id) ?? []));
}

export async function removeWhole(tx: WriteTransaction, id: string): Promise<void> {
  await Promise.all([
    tx.objectStore('assessments').delete(id),
    tx.objectStore('answers').delete(recordsOf(id)),
    tx.objectStore('digests').delete(id),
  ]);
}

export async function writeWhole(tx: WriteTransaction, assessment: Assessment): Promise<void> {
  await removeWhole(tx, assessment.id);
  const { head, answers } = split(assessment);
  const puts = answers.map((record) => tx.objectStore('answers').put(record));
  await Promise.all([tx.objectStore('assessments').put(head), ...puts]);
}

/**
 * Applies edits to the records as they are stored now, which may hold more than this tab knows, and writes the changed
 * ones. False if the assessment is not stored.
 */
export async function writeEdits(tx: WriteTransaction, id: string, edits: readonly Edit[]): Promise<boolean> {
  const answers = tx.objectStore('answers');
  const questions = [...new Set(edits.map((edit) => questionOf(edit.path)))].filter((q) => q !== undefined);
  const [head, ...records] = await Promise.all([
    tx.objectStore('assessments').get(id),
    ...questions.map((question) => answers.get([id, question])),
  ]);
  if (!head) return false;
  const { head: newHead, answers: newRecords } = split(edits.reduce(applyChange, join(head, records)));
  const emptied = questions.filter((question) => !newRecords.some((record) => record.question === question));
  await Promise.all([
    tx.objectStore('assessments').put(newHead),
    tx.objectStore('digests').delete(id),
    ...newRecords.map((record) => answers.put(record)),
    ...emptied.map((question) => answers.delete([id, question])),
  ]);
  return true;
}
