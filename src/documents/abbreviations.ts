import type { Translate } from '../../locales/words.ts';
import type { DocumentRow } from './row.ts';
import { currentText } from './wholeText.ts';

/** Abbreviations in the forms and drafts. */
const ABBREVIATIONS = ['virsis', 'ict', 'npv', 'cofog', 'vis', 'eidas'] as const;
type Abbreviation = (typeof ABBREVIATIONS)[number];

/** One pattern for each word in both languages, made once. A page needs the patterns for each row at each keystroke. */
const patterns = new Map<string, RegExp>();

function patternOf(short: string): RegExp {
  const pattern = patterns.get(short) ?? new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, 'u');
  patterns.set(short, pattern);
  return pattern;
}

/** The abbreviations in a row's label, text or missing parts. A row that is not needed has none. */
function standingIn({ state, label, hint = '', missing, ...row }: DocumentRow, t: Translate): Abbreviation[] {
  if (state === 'notNeeded') return [];
  const texts = [label, hint, currentText(row), ...missing.map(({ text, here }) => here ?? text)];
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

/**
 * A row's abbreviations with their meaning. On screen each row explains its own, because readers of a long page may
 * skip the rows above.
 */
export const explainedAt = (row: DocumentRow, t: Translate): string[] =>
  standingIn(row, t).map((each) => meaningOf(each, t));

/**
 * The explanations for paper, by row id. Paper is read from the beginning, so only the first row with an abbreviation
 * explains it.
 */
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
