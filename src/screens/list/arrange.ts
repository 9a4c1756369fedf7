import type { Listed } from '../../answers/browser/digest.ts';
import { plainLetters } from '../../answers/model/plainLetters.ts';

export const SORTS = ['changed', 'name', 'institution', 'answered', 'recommendation'] as const;
export type Sort = (typeof SORTS)[number];

const RECOMMENDATIONS = ['build', 'buildWithConditions', 'postpone', 'doNotBuild', 'undecided'];

/** Assessments that have every word of the search in their name or institution. */
export function found(all: readonly Listed[], search: string): readonly Listed[] {
  const words = plainLetters(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  return all.filter(({ name, institution }) => {
    const text = plainLetters(`${name} ${institution}`);
    return words.every((word) => text.includes(word));
  });
}

/** Sorts as chosen, with unknown values last. Equal ones are sorted by the last change, the latest first. */
export function sortedList(all: readonly Listed[], sort: Sort, language: string): Listed[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const recommended = ({ digest }: Listed) =>
    digest ? RECOMMENDATIONS.indexOf(digest.recommendation) : RECOMMENDATIONS.length;
  const text = (a: string, b: string) => Number(a === '') - Number(b === '') || collator.compare(a, b);
  const by: Readonly<Record<Sort, (a: Listed, b: Listed) => number>> = {
    changed: () => 0,
    name: (a, b) => text(a.name, b.name),
    institution: (a, b) => text(a.institution, b.institution),
    answered: (a, b) => (b.digest?.answered ?? -1) - (a.digest?.answered ?? -1),
    recommendation: (a, b) => recommended(a) - recommended(b),
  };
  const latest = (a: Listed, b: Listed) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0);
  return [...all].sort((a, b) => by[sort](a, b) || latest(a, b));
}
