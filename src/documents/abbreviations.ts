import type { Translate } from '../../locales/words.ts';
import type { DocumentRow } from './row.ts';
import { textOf } from './wholeText.ts';

/** What the forms and the drafts abbreviate. */
const ABBREVIATIONS = ['virsis', 'ict', 'npv', 'cofog', 'vis', 'eidas'] as const;
type Abbreviation = (typeof ABBREVIATIONS)[number];

/** The patterns of the words in both languages, each made once: a page asks for them at each key and for each row. */
const patterns = new Map<string, RegExp>();

function patternOf(short: string): RegExp {
  const pattern = patterns.get(short) ?? new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, 'u');
  patterns.set(short, pattern);
  return pattern;
}

/** Which of them stand in a row, in its label, its text or what it lacks; of one that is not needed, none. */
function standingIn({ state, label, hint = '', missing, ...row }: DocumentRow, t: Translate): Abbreviation[] {
  if (state === 'notNeeded') return [];
  const texts = [label, hint, textOf(row), ...missing.map(({ text, here }) => here ?? text)];
  return ABBREVIATIONS.filter((each) => {
    const word = patternOf(t(`documents.abbreviations.${each}.short`));
    return texts.some((text) => word.test(text));
  });
}

const meaningOf = (each: Abbreviation, t: Translate): string =>
  t('documents.text.abbreviation', {
    short: t(`documents.abbreviations.${each}.short`),
    long: t(`documents.abbreviations.${each}.long`),
  });

/** What a row abbreviates, with its meaning: on a long page one meets a row without those above it. */
export const explainedAt = (row: DocumentRow, t: Translate): string[] =>
  standingIn(row, t).map((each) => meaningOf(each, t));

/** The same for paper, which is read from its beginning: what stands in each row for the first time, by the id of the row. */
export function explainedIn(rows: readonly DocumentRow[], t: Translate): ReadonlyMap<string, string[]> {
  const known = new Set<Abbreviation>();
  return new Map(
    rows.flatMap((row) => {
      const found = standingIn(row, t).filter((each) => !known.has(each));
      for (const each of found) known.add(each);
      return found.length > 0 ? [[row.id, found.map((each) => meaningOf(each, t))] as const] : [];
    }),
  );
}
