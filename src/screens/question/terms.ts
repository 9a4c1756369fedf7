import type { useWords } from '../../i18n/useWords.ts';
import { definitionOf, type QuestionId } from '../../questionnaire/questionnaire.ts';
import { fieldsOf, quickNames } from './askedFields.ts';
import { fieldTexts } from './fieldTexts.ts';

/** The terms that are explained in place. */
export const TERMS = [
  'interface',
  'sharedComponent',
  'scope',
  'authentication',
  'internetBank',
  'mobileId',
  'issuer',
  'scenario',
  'transactional',
  'interoperability',
  'metadata',
  'audit',
  'courier',
  'signature',
  'virsis',
  'catalogue',
  'estimate',
] as const;
export type Term = (typeof TERMS)[number];

type Words = Pick<ReturnType<typeof useWords>, 't' | 'find'>;

/** All inflected forms of a term; the first one names it. */
export const formsOf = (term: Term, t: Words['t']): string[] => t(`guidance.terms.${term}.forms`).split(', ');

/** Splits a text into parts. The first occurrence of each term is a part of its own. */
export function partsOf(text: string, t: Words['t']): { text: string; term?: Term }[] {
  const termOf = new Map(
    TERMS.flatMap((term) => formsOf(term, t).map((form) => [form.toLowerCase(), term] as const)),
  );
  // Longer forms come first, because a shorter form may be the beginning of a longer one.
  const forms = [...termOf.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}-])(${forms.join('|')})(?![\\p{L}-])`, 'giu');
  const met = new Set<Term>();
  return text.split(pattern).map((part, index) => {
    const term = index % 2 === 1 ? termOf.get(part.toLowerCase()) : undefined;
    if (!term || met.has(term)) return { text: part };
    met.add(term);
    return { text: part, term };
  });
}

/**
 * The terms that a question shows before its figures and help are unfolded, in the order of the list. `whole`: the
 * source's text is unfolded. No text that stands unfolded from the start has a term beyond its first sentence.
 */
export function termsAt(question: QuestionId, { t, find }: Words, whole: boolean): Term[] {
  const { quick } = definitionOf(question);
  const key = `questionnaire.${question}`;
  const fields = fieldsOf(question).filter(({ name }) => quickNames(question).includes(name));
  const texts = ['quick', 'title', ...(whole ? ['body'] : [])].map((part) => find(`${key}.${part}`));
  for (const { path, field } of fields) {
    const { label, hint, onScreen } = fieldTexts(find, path);
    const shown = onScreen(field).map(({ value, label }) => find(`${key}.quickOptions.${value}`) ?? label);
    texts.push(hint, ...(quick.kind === 'fields' ? [label] : []), ...shown);
  }
  const met = new Set(partsOf(texts.join(' '), t).map(({ term }) => term));
  return TERMS.filter((term) => met.has(term));
}
