import type { Page } from 'playwright-core';
import { DATABASE } from '../../src/answers/browser/database.ts';
import { type AnswerRecord, type HeadRecord, join } from '../../src/answers/browser/records.ts';
import { exportFile } from '../../src/answers/file/exportFile.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { AT, opened } from './answers.ts';

interface Stored {
  heads: HeadRecord[];
  answers: AnswerRecord[];
}

/** Runs in the page. It reads all records straight from the database, without the program. */
function readStores(name: string): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction(['assessments', 'answers']);
      const heads = tx.objectStore('assessments').getAll();
      const answers = tx.objectStore('answers').getAll();
      tx.oncomplete = () => {
        db.close();
        resolve({ heads: heads.result, answers: answers.result });
      };
      tx.onabort = () => reject(tx.error);
    };
  });
}

/**
 * All assessments that the browser has stored. Throws if a record is broken: an answer without its assessment, or a
 * record that the program's parser would refuse or read differently.
 */
export async function assessmentsIn(page: Page): Promise<Assessment[]> {
  const { heads, answers } = await page.evaluate(readStores, DATABASE);
  const orphans = answers.filter(({ assessment }) => !heads.some(({ id }) => id === assessment));
  if (orphans.length > 0) throw new Error(`Answers without an assessment: ${JSON.stringify(orphans)}`);
  return heads.map((head) => {
    const whole = join(
      head,
      answers.filter(({ assessment }) => assessment === head.id),
    );
    const text = exportFile(whole, AT);
    if (exportFile(opened(text), AT) !== text) throw new Error(`A broken record: ${text}`);
    return whole;
  });
}
