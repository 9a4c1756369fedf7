import type { Translate } from '../../locales/words.ts';
import type { DocumentRow } from './row.ts';
import { textOf } from './wholeText.ts';

/** What the forms and the drafts abbreviate. */
const ABBREVIATIONS = ['virsis', 'ict', 'npv', 'cofog', 'vis', 'eidas'] as const;

/** What stands abbreviated in each row for the first time in the document, with its meaning, by the id of the row. */
export function explainedIn(rows: readonly DocumentRow[], t: Translate): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const each of ABBREVIATIONS) {
    const short = t(`documents.abbreviations.${each}.short`);
    const word = new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, 'u');
    const row = rows.find(
      ({ state, label, hint = '', missing, ...rest }) =>
        state !== 'notNeeded' &&
        [label, hint, textOf(rest), ...missing.map(({ text, here }) => here ?? text)].some((text) =>
          word.test(text),
        ),
    );
    if (!row) continue;
    const said = t('documents.text.abbreviation', { short, long: t(`documents.abbreviations.${each}.long`) });
    found.set(row.id, [...(found.get(row.id) ?? []), said]);
  }
  return found;
}
